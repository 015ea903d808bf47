import Foundation
import Testing

/// What is said when the file of a language is there and cannot be read.
@Suite struct UnreadableLanguageTests {
  private let sandbox = Sandbox()

  /// A home whose Persian is a folder.
  private func home() throws -> [String] {
    let home = sandbox.path + "/home-of-languages"
    try FileManager.default.createDirectory(
      atPath: home + "/Translations/fa.po", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Sandbox.package + "/Dialogs", toPath: home + "/Dialogs")
    return ["--home", home, "--today", "2026-11-23"]
  }

  @Test func `who names it is told so, and not left with English unawares`() throws {
    let run = try sandbox.advisor(try home() + ["--language", "fa"], ["stop"])
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Translations/fa.po:1:1: error[unreadable-file]: this is not an"))
    #expect(run.errors.contains("advisor: The translation 'fa' cannot be used. "))
    #expect(!run.errors.contains("notAFile"))
  }

  @Test func `who chooses it on the way is told in English that it is English`() throws {
    let run = try sandbox.advisor(try home(), ["language", "fa", "stop"])
    #expect(run.status == 0)
    #expect(!run.output.contains("The language is now"))
    #expect(run.output.contains("Some parts are not translated yet. They are in English."))
  }
}
