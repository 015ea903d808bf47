import Foundation
import Testing

@Suite struct SessionsVerbTests {
  private let sandbox = Sandbox()

  private func keep(_ name: String, day: String = "2026-11-23") throws {
    let run = try sandbox.advisor(["--session", name, "--today", day], Answers.walk)
    #expect(run.status == 0)
  }

  /// On a day on which nothing is too old, whatever the day of the test is.
  private func sessions(_ words: String..., on day: String = "2026-11-24") throws -> Sandbox.Outcome
  {
    try sandbox.advisor(["sessions"] + words + ["--today", day])
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
    try keep("mine")
    let list = try sessions("list", on: "2026-11-24").output
    #expect(
      list
        == "mine: politicians, en, last used 2026-11-23, kept until 2026-12-23, at messages\n")
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

  @Test func whatIsPastItsTimeIsAuditedAndErased() throws {
    try keep("old", day: "2026-11-23")
    try keep("new", day: "2026-12-20")
    #expect(try sessions("audit", on: "2026-12-20").output == "Nothing is wrong.\n")
    let late = try sessions("audit", on: "2026-12-26")
    #expect(late.status == 1)
    #expect(late.output.contains("1 kept past their time"))
    let expired = try sessions("expire", on: "2026-12-26")
    #expect(expired.status == 0)
    #expect(expired.output == "1 conversation was erased.\n")
    let list = try sessions("list", on: "2026-12-26").output
    #expect(list.hasPrefix("new: ") && !list.contains("old"))
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
