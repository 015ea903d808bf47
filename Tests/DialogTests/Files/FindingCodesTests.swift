import Findings
import Foundation
import TestSupport
import Testing

@Suite struct FindingCodesTests {
  /// Codes whose dialogs are made in code, because they need bytes, size, or other common files.
  static let madeInCode: Set<String> = [
    "file-too-long", "dialog-too-long", "too-many-files", "not-utf8", "line-too-long",
    "too-many-entries", "too-many-options", "too-many-findings", "text-too-long",
    "condition-too-long", "missing-words", "unreadable-file",
  ]

  /// The codes that the sources declare.
  static let declared: Set<String> = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    var codes: Set<String> = []
    for path in ["Dialog/Files/FindingCodes.swift", "Engine/Conversation/WordSource.swift"] {
      let data = FileManager.default.contents(atPath: root.appending(path: path).path)
      let text = String(decoding: data ?? Data(), as: UTF8.self)
      for piece in text.components(separatedBy: "Finding.Code(rawValue: \"").dropFirst() {
        if let end = piece.firstIndex(of: "\"") { codes.insert(String(piece[..<end])) }
      }
    }
    return codes
  }()

  @Test func everyCodeHasAFixtureOfItsName() {
    #expect(Self.declared.count > 40)
    let fixtures = Set(BrokenDialog.all.map(\.name))
    #expect(Self.declared.subtracting(Self.madeInCode).subtracting(fixtures).sorted() == [])
  }

  @Test func everyFixtureHasACode() {
    let fixtures = Set(BrokenDialog.all.map(\.name))
    #expect(fixtures.subtracting(Self.declared).sorted() == [])
    #expect(Self.madeInCode.subtracting(Self.declared).sorted() == [])
  }

  @Test(arguments: BrokenDialog.all)
  func aFixtureExpectsTheCodeThatItIsNamedAfter(fixture: BrokenDialog) {
    #expect(fixture.expected.contains { $0.code == fixture.name })
  }

  @Test(arguments: BrokenDialog.all)
  func aMistakeIsFoundWhereItStandsAndNothingElseIs(fixture: BrokenDialog) {
    let findings = fixture.findings
    let expected = fixture.expected.map { "\($0.place) \($0.code)" }.sorted()
    let found = findings.map { "\($0.place.line):\($0.place.column) \($0.code.rawValue)" }.sorted()
    #expect(found == expected, "\(findings)")
    for expectation in fixture.expected where !expectation.remedy.isEmpty {
      let same = findings.filter { finding in
        "\(finding.place.line):\(finding.place.column)" == expectation.place
      }
      #expect(same.contains { $0.remedy.contains(expectation.remedy) }, "\(findings)")
    }
  }

  @Test(arguments: BrokenDialog.all)
  func aFindingSaysWhatAndWhatToDoInOneLine(fixture: BrokenDialog) {
    for finding in fixture.findings {
      #expect(!finding.message.isEmpty && !finding.remedy.isEmpty)
      #expect(!finding.description.contains("\n"))
      #expect(finding.message.last != "." && finding.remedy.last != ".")
      #expect(finding.place.path == "small.dialog")
    }
  }

  @Test(arguments: [
    (
      "unknown-entry",
      "small.dialog:23:6: error[unknown-entry]: no entry is named 'frist'; did you mean 'first'?"
    ),
    (
      "unknown-kind",
      "small.dialog:17:3: error[unknown-kind]: 'stpe' is no kind of entry; did you mean 'step'?"
    ),
    (
      "mixed-operators",
      "small.dialog:18:35: error[mixed-operators]: 'and' and 'or' stand side by side; "
        + "put one of them in parentheses"
    ),
    (
      "command-collision",
      "small.dialog:13:3: error[command-collision]: 'skip' answers 'first' and is also one of the "
        + "engine's own words; choose another word for the option"
    ),
  ])
  func aFindingReadsLikeACompilers(name: String, description: String) {
    let fixture = BrokenDialog.all.first { $0.name == name }
    #expect(fixture?.findings.first?.description == description)
  }

  @Test func everythingWrongWithAFileIsReportedAtOnce() {
    let names = ["unknown-key", "unknown-placeholder", "dangling-guard", "duplicate-option"]
    let bodies = names.compactMap { name -> String? in
      let text = BrokenDialog.all.first { $0.name == name }?.text
      let entries = text?.components(separatedBy: "\n# ").dropFirst(3).map { "# " + $0 }
      // Each stands in the same dialog, so the entries get names of their own.
      return entries?.joined(separator: "\n").replacing("# step act", with: "# step a-\(name)")
        .replacing("# part shared", with: "# part p-\(name)")
        .replacing("# step rest", with: "# step r-\(name)")
    }
    let head =
      BrokenDialog.all.first { $0.name == names[0] }?.text
      .components(separatedBy: "\n# step").first ?? ""
    let text = head + "\n" + bodies.joined(separator: "\n")
    let findings = SmallDialog.findings(text, head: "")
    #expect(Set(findings.map(\.code.rawValue)) == Set(names))
  }
}
