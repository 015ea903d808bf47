import Foundation
import TestSupport
import Testing

@Suite struct SessionsVerbTests {
  private let sandbox = Sandbox()

  private func keep(_ name: String, for days: Int = 30) throws {
    let run = try sandbox.advisor(["--session", name, "--keep-days", "\(days)"], Answers.walk)
    #expect(run.status == 0)
  }

  private func sessions(_ words: String...) throws -> Sandbox.Outcome {
    try sandbox.advisor(["sessions"] + words)
  }

  /// So many days after the day of the test, as the store counts them.
  private func day(after days: Int) -> String {
    String(Date.now.addingTimeInterval(Double(days) * 86_400).ISO8601Format().prefix(10))
  }

  @Test func whereNothingIsKeptThatIsSaidAndNothingIsMade() throws {
    #expect(try sessions("list").output == "No conversations are kept.\n")
    #expect(try sessions("audit").output == "No conversations are kept.\n")
    #expect(try sessions("expire").status == 0)
    #expect(try sessions("show", "mine").status == 66)
    #expect(try sessions("erase", "mine", "--yes").status == 66)
    #expect(!FileManager.default.fileExists(atPath: sandbox.path + "/state"))
  }

  @Test func theListShowsWhereSomebodyIsButNotWhatTheySaid() throws {
    let days = (before: day(after: 0), until: day(after: 30))
    try keep("mine")
    let list = try sessions("list").output
    // The test may be run at midnight.
    try #require(day(after: 0) == days.before)
    #expect(
      list
        == "mine: politicians, en, last used \(days.before), kept until \(days.until), at messages\n"
    )
  }

  @Test func theTranscriptMasksPrivateAnswersUnlessAskedFor() throws {
    try keep("mine")
    let masked = try sessions("show", "mine")
    #expect(masked.status == 0)
    #expect(masked.output.contains("you: me") && masked.output.contains("you: [kept private]"))
    #expect(!masked.output.contains("TS18 1AB"))
    let whole = try sessions("show", "mine", "--private")
    #expect(whole.output.contains("you: TS18 1AB"))
    #expect(try sessions("show", "other").status == 66)
    #expect(try sessions("show", "mine", "--language", "xx").status == 64)
  }

  @Test func erasingAsksFirstAndThenNothingIsLeft() throws {
    try keep("mine")
    let asked = try sessions("erase", "mine")
    #expect(asked.output == "Nothing was erased.\n")
    #expect(asked.errors.contains("--yes"))
    let erased = try sessions("erase", "mine", "--yes")
    #expect(erased.status == 0)
    #expect(erased.output.hasPrefix("Erased."))
    #expect(try sessions("list").output == "No conversations are kept.\n")
    for name in try FileManager.default.contentsOfDirectory(atPath: sandbox.store) {
      let bytes = try Data(contentsOf: URL(filePath: sandbox.store + "/" + name))
      #expect(bytes.range(of: Data("TS18".utf8)) == nil)
      #expect(bytes.range(of: Data("هيثرو".utf8)) == nil)
    }
  }

  @Test func aConversationErasesItself() throws {
    let run = try sandbox.advisor(["--session", "mine"], ["me", "erase", "yes", "me"])
    #expect(run.status == 0)
    #expect(!run.output.contains("--session"))
    #expect(try sessions("list").output == "No conversations are kept.\n")
  }

  @Test func whatWillBePastItsTimeOnADayIsAuditedAndErased() throws {
    try keep("short", for: 2)
    try keep("long")
    #expect(try sessions("audit").output == "Nothing is wrong.\n")
    let late = try sessions("audit", "--today", day(after: 20))
    #expect(late.status == 1)
    #expect(late.output.contains("1 is kept past its time: "))
    #expect(try sessions("expire").output == "0 conversations were erased.\n")
    let expired = try sessions("expire", "--today", day(after: 20))
    #expect(expired.status == 0)
    #expect(expired.output == "1 conversation was erased.\n")
    let list = try sessions("list").output
    #expect(list.hasPrefix("long: ") && !list.contains("short"))
    #expect(try sessions("audit").output == "Nothing is wrong.\n")
  }

  @Test func toTalkAsIfItWereAnotherDayErasesNothing() throws {
    try keep("mine", for: 2)
    // Each is near enough to the one before for a store that took it for today to believe it.
    for days in [25, 50] {
      let later = ["--today", day(after: days)]
      _ = try sandbox.advisor(["--session", "other"] + later, ["1"])
      _ = try sandbox.serve([MessageLine(text: "hello").line], later)
      _ = try sandbox.advisor(["once", "--from", "+447700900123", "--channel", "sms"] + later)
      _ = try sandbox.advisor(["export", "mine", "--to", sandbox.path + "/\(days)"] + later)
      for action in ["list", "audit"] { _ = try sandbox.advisor(["sessions", action] + later) }
      _ = try sandbox.advisor(
        ["diff", Sandbox.package, "--store", sandbox.store, "--dialog", "politicians"] + later)
    }
    #expect(try sessions("audit").output == "Nothing is wrong.\n")
    #expect(try sessions("list").output.contains("mine: "))
  }

  // MARK: Conversations through a gateway

  private func text(_ text: String, from sender: String) throws -> Sandbox.Outcome {
    try sandbox.advisor(["once", "--from", sender, "--channel", "sms"], [text])
  }

  @Test(arguments: ["+447700900200", "tel:+447700900200"])
  func aConversationThroughAGatewayIsFoundByItsSender(_ sender: String) throws {
    for message in ["hello", "1", "1"] { _ = try text(message, from: sender) }
    _ = try text("hello", from: "+447700900300")
    let shown = try sessions("show", "--from", "+447700900200")
    #expect(shown.status == 0 && shown.output.contains("you: hello"))
    #expect(try sessions("erase", "--from", "+447700900201", "--yes").status == 66)
    let erased = try sessions("erase", "--from", "+447700900200", "--yes")
    #expect(erased.status == 0 && erased.output.hasPrefix("Erased."))
    #expect(try sessions("show", "--from", "+447700900200").status == 66)
    #expect(try sessions("show", "--from", "+447700900300").status == 0)
  }

  @Test func aConversationIsNamedInOneWay() throws {
    #expect(try sessions("show").status == 64)
    #expect(try sessions("show", "mine", "--from", "+447700900200").status == 64)
    #expect(try sessions("list", "--from", "+447700900200").status == 64)
  }

  @Test(.enabled(if: Judge.program("sqlite3") != nil), arguments: ["operator", "sender"])
  func aDamagedConversationCanBeErasedByItsNumberAndByItsSender(_ by: String) throws {
    let shell = try #require(Judge.program("sqlite3"))
    _ = try text("hello", from: "+447700900200")
    _ = try shell.ask([sandbox.store + "/sessions.db"], input: "UPDATE session SET state = x'00';")
    let audit = try sessions("audit")
    #expect(audit.status == 1 && audit.output.contains("sessions erase '#1'"))
    #expect(try sessions("list").output == "#1: damaged\n")
    let reply = try text("hello", from: "+447700900200")
    #expect(reply.status == 0 && reply.output.contains("Send ERASE"))
    if by == "sender" {
      #expect(try text("ERASE", from: "+447700900200").output.contains("is deleted"))
    } else {
      #expect(try sessions("erase", "#2", "--yes").status == 66)
      #expect(try sessions("erase", "#1", "--yes").output.hasPrefix("Erased."))
    }
    #expect(try sessions("audit").output == "Nothing is wrong.\n")
    #expect(try text("hello", from: "+447700900200").output.contains("Free information"))
  }

  @Test func whatIsSoundIsNotErasedByANumber() throws {
    try keep("mine")
    #expect(try sessions("erase", "#1", "--yes").status == 66)
    #expect(try sessions("list").output.hasPrefix("mine: "))
  }

  @Test func permissionsThatOthersCouldUseAreFound() throws {
    try keep("mine")
    chmod(sandbox.store + "/sessions.db", 0o644)
    let audit = try sessions("audit")
    #expect(audit.status == 1)
    #expect(audit.output.contains("sessions.db has the permissions 644"))
  }

  @Test func aForeignFileIsNoStore() throws {
    sandbox.file("state/advisor/sessions.db", "This is a letter to my aunt.".utf8)
    chmod(sandbox.store, 0o700)
    chmod(sandbox.store + "/sessions.db", 0o600)
    for action in ["list", "expire"] {
      let run = try sessions(action)
      #expect([65, 73].contains(run.status))
      #expect(run.errors.hasPrefix("advisor: "))
    }
    let bytes = try Data(contentsOf: URL(filePath: sandbox.store + "/sessions.db"))
    #expect(bytes == Data("This is a letter to my aunt.".utf8))
  }
}
