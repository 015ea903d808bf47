import Foundation
import Testing

/// What people who text get to read.
@Suite struct TextingTests {
  private let sandbox = Sandbox()

  /// What comes back to texts of one sender; `at` is the day of November 2026 on which each is sent.
  private func replies(
    _ texts: [String], from: String = "tel:+447700900123", on days: [Int] = []
  ) throws -> [AnswerLine] {
    let lines = texts.enumerated().map { index, text in
      let day = index < days.count ? days[index] : days.last ?? 3
      return MessageLine(
        from: from, text: text, at: "2026-11-\(day < 10 ? "0" : "")\(day)T10:00:00Z"
      )
      .line
    }
    // A day of those messages, whatever the day of the test is.
    return try sandbox.serve(lines, ["--today", "2026-11-05"]).lines
  }

  private func texts(_ answers: [AnswerLine]) -> [String] { answers.compactMap(\.text) }

  @Test func `the first reply is one part that asks nothing and says how to stop and to erase`()
    throws
  {
    for first in ["hello", "1", "SKIP", "x", ""] {
      let answers = try Sandbox().serve([MessageLine(text: first).line]).lines
      #expect(answers.map(\.type) == ["reply", "ack"])
      #expect(answers[0].encoding == "gsm7" && answers[0].segments == 1)
      #expect(answers[0].question == nil)
      let text = try #require(answers[0].text)
      for word in ["free", "not legal advice", "LANGUAGE", "STOP", "ERASE"] {
        #expect(text.lowercased().contains(word.lowercased()))
      }
      for word in ["asylum", "immigration", "Home Office", "MP"] { #expect(!text.contains(word)) }
    }
  }

  @Test func `another language can be chosen before anything is asked`() throws {
    let answers = try replies(["hello", "LANGUAGE", "what?", "2", "MORE"])
      .filter { $0.type == "reply" }
    #expect(answers[1].question == "languages" && answers[2].question == "languages")
    let name = try #require(answers[1].options?.first { $0.number == 2 }?.label)
    #expect(answers[3].text?.contains(name) == true)
    #expect(answers[4].encoding == "ucs2")
  }

  @Test func `who wants to leave at once before anything was asked is told nothing`() throws {
    let answers = try replies(["hello", "X"])
    #expect(answers.last?.replies == 0)
  }

  @Test(arguments: [
    "STOP", "stop", "StopAll", "UNSUBSCRIBE", "cancel", "END", "quit", "REVOKE", "OPTOUT",
  ])
  func `to stop is obeyed at any time, and then there is silence until START`(word: String) throws {
    let answers = try replies(["hello", "1", "MORE", word, "1", "HELP ME", word, "START"])
    let acks = answers.filter { $0.type == "ack" }
    #expect(acks.map(\.replies) == [1, 1, 1, 1, 0, 0, 0, 1])
    #expect(acks[3].session == "stopped" && acks[6].session == "stopped")
    #expect(acks[7].session == "open")
  }

  @Test func `a sentence with STOP in it is no request to stop`() throws {
    #expect(try replies(["hello", "1", "MORE", "STOP please"]).last?.session == "open")
  }

  @Test func `to erase is asked once, and only the second time it is done`() throws {
    let kept = try replies(["hello", "1", "MORE", "1", "ERASE", "2"])
    // The second text is no answer to the question that was open.
    #expect(
      texts(kept).last?.contains(try #require(texts(kept)[3].split(separator: "\n").first)) == true)
    let erased = try replies(["ERASE", "ERASE", "hello"])
    #expect(texts(erased)[1].contains("deleted"))
    #expect(texts(erased)[2] == texts(kept)[0])
  }

  @Test func `after a day of silence nothing of before is said until somebody says go on`() throws {
    let answers = try replies(["hello", "1", "MORE", "1", "1", "1"], on: [3, 3, 3, 3, 5, 5])
    let said = answers.filter { $0.type == "reply" }
    let back = try #require(said[4].text)
    for word in ["asylum", "immigration", "detention", "Home Office"] {
      #expect(!back.contains(word))
    }
    // It answered nothing: the question that was open comes again.
    #expect(said[5].question == said[3].question)
  }

  @Test(
    arguments: ["VODAFONE", "12345", "60777", "tel:999", "+44 7700 900123"])
  func `names and short codes get no answer`(sender: String) throws {
    let answers = try replies(["hello", "1"], from: sender)
    #expect(answers.map(\.type) == ["ack", "ack"] && answers.allSatisfy { $0.replies == 0 })
  }

  @Test(arguments: [nil, "2", "5"])
  func `no page has more than three parts, from the first text to the last letter`(
    language: String?
  ) throws {
    let opening = language.map { ["hello", "LANGUAGE", $0] } ?? ["hello", "1"]
    let talk =
      opening + Array(repeating: "MORE", count: 12) + Array(repeating: "SKIP", count: 14)
      + Array(repeating: "MORE", count: 40) + ["review", "MORE", "HELP", "why"]
      + (1...6).flatMap { ["\($0)", "skip all"] + Array(repeating: "MORE", count: 30) }
    let answers = try replies(talk).filter { $0.type == "reply" }
    #expect(answers.count == talk.count)
    #expect(answers.allSatisfy { (1...3).contains($0.segments ?? 0) })
    #expect(answers.contains { $0.state == "letters" && $0.more == true })
    let pages = texts(answers)
    #expect(pages.contains { $0.contains("999") })
  }

  @Test func `a store that can never be made there is no reason to try again`() throws {
    for arguments in [["once", "--from", "+447700900123"], ["serve"]] {
      let run = try sandbox.advisor(arguments + ["--store", "/proc/x"], ["hello"])
      #expect(run.status == 73 && run.output.isEmpty)
      #expect(run.errors.contains("--store DIR"))
    }
  }
}
