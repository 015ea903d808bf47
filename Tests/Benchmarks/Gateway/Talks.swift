import Dialog
import Engine
import Foundation

/// The messages of many people who hold the same conversation at the same time, each at their own pace.
struct Talks {
  /// What each of them types, in order.
  let texts: [String]
  /// How many talk at a time.
  let senders: Int

  /// The line of a message, with its line feed.
  ///
  /// Each is a question behind the one before, as people are at different ones; were neighbours at the same,
  /// their plans would come at the same time.
  ///
  /// - Parameter number: From 0. Senders take turns; when they are done, others begin.
  /// - Returns: The line.
  func line(_ number: Int) -> String {
    let (round, place) = number.quotientAndRemainder(dividingBy: senders)
    let start = place % texts.count
    // Until their time comes, others in their place begin, and do not get far.
    let generation = round < start ? 0 : 1 + (round - start) / texts.count
    let text = texts[round < start ? round : (round - start) % texts.count]
    let sender = generation * senders + place
    return """
      {"type":"message","id":"bench:\(number)","from":"tel:+4477\(100_000_000 + sender)",\
      "text":"\(text)","at":"2026-11-23T02:56:44Z","to":"12345"}

      """
  }

  /// The lines of messages, as they are written at once.
  func lines(_ numbers: Range<Int>) -> [UInt8] {
    Array(numbers.map(line).joined().utf8)
  }
}

extension Talks {
  /// A whole conversation, found out by holding it: to the plan, two letters and the end.
  ///
  /// - Parameters:
  ///   - script: The dialog, which says what kind of answer a question takes.
  ///   - program: A program that holds it, and that one sender may use up.
  ///   - senders: How many will talk at a time.
  init(with script: Script, of program: Piped, senders: Int) {
    var texts: [String] = []
    var next: String? = "hello"
    var letters = 0
    while let text = next, texts.count < 80 {
      texts.append(text)
      let line = Talks(texts: texts, senders: 1).line(texts.count - 1)
      program.send(Array(line.utf8))
      var answer = Data()
      while answer.range(of: Data(":\"ack\"".utf8)) == nil || answer.last != UInt8(ascii: "\n") {
        program.receive { answer.append($0) }
      }
      next = Self.text(after: answer, in: script, count: texts.count, &letters)
    }
    self.init(texts: texts, senders: senders)
  }

  /// What to type after an answer; nil when the conversation is over.
  private static func text(
    after answer: Data, in script: Script, count: Int, _ letters: inout Int
  ) -> String? {
    guard let line = answer.split(separator: UInt8(ascii: "\n")).first,
      let reply = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
      reply["type"] as? String == "reply"
    else { return nil }
    if reply["more"] as? Bool == true { return "more" }
    guard let question = reply["question"] as? String else { return nil }
    if let index = script.dialog.questionIndex[question] {
      return typical(script.dialog.questions[index], count)
    }
    letters += 1
    return letters < 3 ? String(letters) : "stop"
  }
}
