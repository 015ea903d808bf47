import Dialog
import Findings
import Foundation
import Gettext
import TestSupport
import Testing

@testable import Authoring

/// The files of `Translations/` as they are.
@Suite struct RealTranslationTests {
  static let languages = RealTranslation.languages

  private static func template() throws -> (Template, DialogGraph) {
    switch RealDialog.loaded {
    case .sound(let graph): return (Template([graph]), graph)
    case .unsound(let findings): throw RealTranslation.Unreadable(findings: findings)
    }
  }

  @Test func `there are Arabic, Persian, Tigrinya and French`() {
    #expect(Set(Self.languages).isSuperset(of: ["ar", "fa", "ti", "fr"]))
  }

  @Test(arguments: languages) func `nothing is wrong with a file`(_ language: String) throws {
    let (template, graph) = try Self.template()
    let file = try RealTranslation.file(language)
    let findings = CatalogueInspection(
      file, path: "Translations/\(language).po", language: language, template: template,
      dialogs: [graph]
    ).findings()
    #expect(findings.filter { $0.severity == .error } == [])
  }

  @Test(arguments: languages) func `an update leaves a file as it is`(_ language: String) throws {
    let (template, _) = try Self.template()
    let file = try RealTranslation.file(language)
    let plurals = try #require(PluralForms(file[field: "Plural-Forms"] ?? ""))
    let updated = CatalogueUpdate(to: template, plurals: plurals).updated(file)
    #expect(
      POWriter().text(updated) == (try RealTranslation.text(language)),
      "run 'swift run advisor translations update'")
  }

  @Test(
    .enabled(if: Judge.program("msgfmt") != nil, "msgfmt (Debian: gettext) is not installed"),
    arguments: languages)
  func `msgfmt finds no error`(_ language: String) throws {
    let msgfmt = try #require(Judge.program("msgfmt"))
    let answer = try msgfmt.ask(
      ["-c", "-o", "/dev/null", "-"], input: try RealTranslation.text(language))
    #expect(answer.status == 0, "\(answer.errors)")
  }
}
