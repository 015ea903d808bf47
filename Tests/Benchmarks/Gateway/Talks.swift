import Dialog
import Engine

/// The messages of many people who hold the same conversation at the same time, each at their own pace.
struct Talks {
  /// What each of them types, in order.
  let texts: [String]
  /// How many talk at a time.
  let senders: Int

  /// The line of a message, with its line feed.
  ///
  /// - Parameter number: From 0. Senders take turns; when they are done, others begin.
  func line(_ number: Int) -> String {
    let each = senders * texts.count
    let sender = number / each * senders + number % senders
    let text = texts[number % each / senders]
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
  /// A whole conversation with a dialog: to the plan, two letters and the end.
  init(with script: Script, senders: Int, on today: CalendarDay) {
    // The first message of a sender answers nothing.
    self.init(texts: ["hello"] + typical(script, on: today), senders: senders)
  }
}
