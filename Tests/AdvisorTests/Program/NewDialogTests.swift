import Foundation
import Testing

/// A dialog to begin from.
@Suite struct NewDialogTests {
  private let sandbox = Sandbox()

  /// Runs the program in a home of its own, which has what all dialogs share.
  private func advisor(_ words: String..., lines: [String] = []) throws -> Sandbox.Outcome {
    let tree = sandbox.path + "/tree"
    if !FileManager.default.fileExists(atPath: tree) {
      try FileManager.default.createDirectory(
        atPath: tree + "/Dialogs", withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: Sandbox.package + "/Dialogs/common", toPath: tree + "/Dialogs/common")
    }
    return try sandbox.advisor(words + ["--home", tree], lines)
  }

  @Test func itCanBeCheckedPlayedSearchedDrawnAndSpokenAtOnce() throws {
    let day = "2026-11-26"
    let made = try advisor("new", "dialog", "tea", "--today", day)
    #expect(made.status == 0 && made.output.hasPrefix("Dialogs/tea/start.dialog\n"))
    // Its facts are of that day, and some day they are too old.
    let check = try advisor("check", "--fail-on", "note", "--dialog", "tea", "--today", day)
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.hasPrefix("0 errors, 0 warnings, 0 notes\n"))
    #expect(try advisor("walk", "--dialog", "tea").output == "2 passed, 0 failed\n")
    #expect(try advisor("paths", "--dialog", "tea").status == 0)
    #expect(try advisor("graph", "--dialog", "tea").output.contains("A library card"))
    #expect(try advisor("facts", "--dialog", "tea").status == 0)
    #expect(try advisor("guide", "--dialog", "tea").status == 0)
    // It is the only one in this home, so nobody need name it.
    let talk = try advisor("chat", lines: ["1", "1", "1", "2"])
    #expect(talk.status == 0 && talk.output.contains("Bring the bill."))
  }

  @Test func whatIsThereIsNotOverwritten() throws {
    #expect(try advisor("new", "dialog", "tea").status == 0)
    let again = try advisor("new", "dialog", "tea")
    #expect(again.status == 73 && again.errors.contains("is there already"))
  }

  @Test(arguments: ["Tea", "../tea", "", "-tea", "1tea", "tea party", "common", "tee\u{301}"])
  func aNameThatCannotBeOneMakesNothing(name: String) throws {
    let run = try advisor("new", "dialog", "--", name)
    #expect(run.status == 64 && run.output.isEmpty)
    let made = try FileManager.default.contentsOfDirectory(
      atPath: sandbox.path + "/tree/Dialogs")
    #expect(made == ["common"])
  }

  @Test func onlyDialogsAreMade() throws {
    #expect(try advisor("new", "letter", "tea").status == 64)
    #expect(try advisor("new", "dialog").status == 64)
  }
}
