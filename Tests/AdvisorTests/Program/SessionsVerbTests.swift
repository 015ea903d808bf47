import Foundation
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
