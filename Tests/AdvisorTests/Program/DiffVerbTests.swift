import Foundation
import TestSupport
import Testing

@Suite struct DiffVerbTests {
  private let sandbox = Sandbox()

  /// A home of its own with a chapter, beside what all dialogs share.
  private func home(_ name: String, _ chapter: String) -> String {
    sandbox.file("\(name)/Dialogs/small/small.dialog", chapter.utf8)
    try? FileManager.default.copyItem(
      atPath: Sandbox.package + "/Dialogs/common", toPath: sandbox.path + "/\(name)/Dialogs/common")
    return sandbox.path + "/" + name
  }

  @Test func twoVersionsAreComparedAsHomesOrAsFolders() throws {
    let (old, new) = (home("old", SmallChapter.first), home("new", SmallChapter.edited))
    let run = try sandbox.advisor(["diff", old, new, "--dialog", "small", "--today", "2026-11-23"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.hasPrefix("Entries of small: 1 added, 0 removed, 1 renamed, "))
    #expect(run.output.contains("  renamed ask gentle, formerly kind (Dialogs/small/small.dialog:"))
    #expect(run.output.contains("  ask gentle leads to colour now, and led to story before"))
    let folders = try sandbox.advisor(
      ["diff", old + "/Dialogs/small", new + "/Dialogs/small/", "--today", "2026-11-23"])
    #expect(folders.output == run.output)
    let toHome = try sandbox.advisor(
      ["diff", old + "/Dialogs/small", "--home", new, "--today", "2026-11-23"])
    #expect(toHome.output == run.output)
  }

  @Test func theReportForProgramsIsJSON() throws {
    let (old, new) = (home("old", SmallChapter.first), home("new", SmallChapter.edited))
    let run = try sandbox.advisor(["diff", old, new, "--dialog", "small", "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any]
    #expect(object?["dialog"] as? String == "small")
    #expect((object?["entries"] as? [Any])?.isEmpty == false)
    #expect(object?["kept"] == nil)
  }

  @Test func keptConversationsAreNamedAndCountedAndNeverTold() throws {
    let (old, new) = (home("old", SmallChapter.first), home("new", SmallChapter.edited))
    let options = ["--home", old, "--dialog", "small", "--session"]
    _ = try sandbox.advisor(options + ["mine"], ["pear", "yes", "A secret."])
    _ = try sandbox.advisor(options + ["other"], ["apple"])
    let before = try sandbox.advisor(["sessions", "list"]).output
    let run = try sandbox.advisor(
      ["diff", old, new, "--dialog", "small", "--store", sandbox.store])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\nKept conversations that it touches: 1 of 2\n"))
    #expect(
      run.output.contains(
        "\n  mine\n    the answer of 'fruit' no longer fits, so it is asked again\n"
          + "    'fruit' is asked next\n"))
    #expect(!run.output.contains("secret") && !run.output.contains("pear: yes"))
    #expect(try sandbox.advisor(["sessions", "list"]).output == before)
  }

  @Test func whatCannotBeComparedIsRefusedWithItsReason() throws {
    let old = home("old", SmallChapter.first)
    let broken = home("broken", SmallChapter.first.replacing("-> kind", with: "-> knid"))
    let unsound = try sandbox.advisor(["diff", old, broken, "--dialog", "small"])
    #expect(unsound.status == 65 && unsound.output.isEmpty)
    #expect(unsound.errors.hasPrefix("\(broken)/Dialogs/small/small.dialog:14:"))
    let missing = try sandbox.advisor(["diff", sandbox.path + "/none", old])
    #expect(missing.status == 66 && missing.errors.contains("There is no folder"))
    let empty = try sandbox.advisor(["diff", sandbox.path, old])
    #expect(empty.status == 66 && empty.errors.contains("holds no Dialogs/"))
    let noStore = try sandbox.advisor(
      ["diff", old, old, "--dialog", "small", "--store", sandbox.path + "/none"])
    #expect(noStore.status == 66)
    #expect(try sandbox.advisor(["diff"]).status == 64)
  }
}
