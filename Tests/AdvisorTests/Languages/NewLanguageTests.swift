import Foundation
import TestSupport
import Testing

/// That a language is added with its file alone: no list, no table and no build knows of it.
@Suite struct NewLanguageTests {
  private let sandbox = Sandbox()

  /// What the new file translates; all else stays English.
  private static let words = [
    "politicians.who.option.self": "Pri mi mem",
    "politicians.who.option.friend": "Amiko aŭ familiano",
    "common.yes-no.option.yes": "Jes",
    "common.yes-no.option.no": "Ne",
    "common.yes-no.words.yes": "jes | certe",
    "common.hint-choice.text": "Tajpu la numeron de via respondo.",
    "common.language-draft.text": "Neniu denaska parolanto kontrolis tiun tradukon.",
  ]

  /// The folders of the package, and one file more.
  private func home(reviewer: String? = nil) throws -> [String] {
    let home = sandbox.path + "/home-of-languages"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    for folder in ["Dialogs", "Translations"] {
      try FileManager.default.copyItem(
        atPath: Sandbox.package + "/" + folder, toPath: home + "/" + folder)
    }
    let template = try String(contentsOfFile: home + "/Translations/template.pot", encoding: .utf8)
    var blocks = template.components(separatedBy: "\n\n").map { block in
      let key = Self.words.first { block.contains("msgctxt \"\($0.key)\"\n") }
      return key.map { block.replacing("msgstr \"\"", with: "msgstr \"\($0.value)\"") } ?? block
    }
    blocks[0] = """
      msgid ""
      msgstr ""
      "Language: eo\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Plural-Forms: nplurals=2; plural=n != 1;\\n"
      """
    if let reviewer { blocks[0] += "\n\"X-Reviewed-By: \(reviewer)\\n\"" }
    sandbox.file("home-of-languages/Translations/eo.po", blocks.joined(separator: "\n\n").utf8)
    return ["--home", home, "--today", "2026-11-23"]
  }

  @Test func `a conversation is held in it`() throws {
    let run = try sandbox.advisor(
      try home() + ["--language", "eo"], ["pri mi mem", "certe", "stop"])
    #expect(run.status == 0)
    #expect(run.output.contains("1. Pri mi mem\n2. Amiko aŭ familiano\n"))
    #expect(run.output.contains("1. Jes\n2. Ne\n\nTajpu la numeron de via respondo."))
    // Who answers that they are detained is asked next whether there is a date.
    #expect(run.output.contains("Has the Home Office said that it will remove or deport you?"))
    #expect(!run.output.contains("politicians."))
  }

  @Test func `it is in the menu, can be chosen by its code, and says what it is`() throws {
    let run = try sandbox.advisor(try home(), ["language", "eo", "stop"])
    #expect(run.output.contains(". eo\n"))
    #expect(run.output.contains("Neniu denaska parolanto kontrolis tiun tradukon."))
    #expect(run.output.contains("No native speaker has checked this translation yet."))
    #expect(run.output.contains("1. Pri mi mem\n"))
  }

  @Test func `it is spoken beside English`() throws {
    let run = try sandbox.advisor(try home() + ["--language", "eo,en"], ["1", "jes", "stop"])
    #expect(run.output.contains("1. Jes\n   Yes\n2. Ne\n   No\n"))
  }

  @Test func `only one that was reviewed is offered to who wants these alone`() throws {
    let draft = try sandbox.advisor(try home() + ["--reviewed-only", "--language", "eo"])
    #expect(draft.status == 64)
    try FileManager.default.removeItem(atPath: sandbox.path + "/home-of-languages")
    let reviewed = try sandbox.advisor(
      try home(reviewer: "A. Reader") + ["--reviewed-only"], ["language", "eo", "stop"])
    #expect(reviewed.output.contains("1. English\n2. eo\n"))
    #expect(reviewed.output.contains("1. Pri mi mem\n"))
    #expect(!reviewed.output.contains("Neniu denaska parolanto"))
  }

  @Test func `the first translation of all makes the folder`() throws {
    let home = sandbox.path + "/home-without-languages"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Sandbox.package + "/Dialogs", toPath: home + "/Dialogs")
    let run = try sandbox.advisor(["translations", "new", "pl", "--home", home])
    #expect(run.status == 0)
    #expect(FileManager.default.fileExists(atPath: home + "/Translations/pl.po"))
  }
}
