import Authoring
import Dialog
import Findings
import Foundation
import TestSupport
import Testing

@Suite struct FindingReportTests {
  private static let report = FindingReport([
    FindingSource(
      findings: [
        Finding(
          .unknownEntry, at: Finding.Place(path: "Dialogs/a, b.dialog", line: 2, column: 4),
          "no entry is named '50%:\n\"x\"'", remedy: "did you mean 'y'?"),
        Finding(
          .unvisited, at: Finding.Place(path: "ar.po", line: 1, column: 9), "nobody comes",
          remedy: "lead somebody to it", severity: .note),
      ],
      files: [
        DialogFile(path: "Dialogs/a, b.dialog", bytes: Array("# ask\n-> \tx\n".utf8)),
        DialogFile(path: "ar.po", bytes: Array("msgstr \"نعم\"\r\n".utf8)),
      ], summary: "one more line")
  ])

  private static func text(_ format: FindingFormat) -> String {
    report.text(as: format, program: ("advisor", "1.0"), columns: { $0.count })
  }

  @Test func `people see the line, a caret, the reason and the remedy`() {
    #expect(
      Self.text(.text) == """
        Dialogs/a, b.dialog:2:4: error[unknown-entry]: no entry is named '50%:
        "x"'
          2 | ->  x
            |    ^
            = did you mean 'y'?

        ar.po:1:9: note[unvisited]: nobody comes
          1 | msgstr "نعم"
            |         ^^^
            = lead somebody to it

        'advisor check --explain unknown-entry' says more, and so for each code.

        1 error, 0 warnings, 1 note
        one more line

        """)
  }

  @Test func `GitHub gets one command a finding, with nothing in it that ends it`() {
    #expect(
      Self.text(.github) == """
        ::error file=Dialogs/a%2C b.dialog,line=2,col=4,title=unknown-entry::no entry is named \
        '50%25:%0A"x"'; did you mean 'y'?
        ::notice file=ar.po,line=1,col=9,title=unvisited::nobody comes; lead somebody to it

        """)
  }

  @Test func `programs get JSON`() throws {
    struct Report: Decodable {
      let findings: [[String: Value]]
      let errors: Int
      let notes: Int
    }
    enum Value: Decodable, Equatable {
      case text(String)
      case number(Int)
      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
          self = .number(number)
        } else {
          self = .text(try container.decode(String.self))
        }
      }
    }
    let report = try JSONDecoder().decode(Report.self, from: Data(Self.text(.json).utf8))
    #expect(report.errors == 1 && report.notes == 1)
    #expect(
      report.findings.first == [
        "severity": .text("error"), "code": .text("unknown-entry"),
        "path": .text("Dialogs/a, b.dialog"), "line": .number(2), "column": .number(4),
        "message": .text("no entry is named '50%:\n\"x\"'"), "remedy": .text("did you mean 'y'?"),
        "text": .text("-> \tx"),
      ])
  }

  @Test(
    .enabled(
      if: Judge.python("sarif_pydantic") != nil, "sarif-pydantic (PyPI) is not installed"))
  func `code review gets SARIF`() throws {
    let python = try #require(Judge.python("sarif_pydantic"))
    let script = """
      import sys
      from sarif_pydantic import Sarif
      run = Sarif.model_validate_json(sys.stdin.read()).runs[0]
      for result in run.results:
          place = result.locations[0].physical_location
          print(result.rule_id, run.tool.driver.rules[result.rule_index].id, result.level.value,
                place.artifact_location.uri, place.region.start_line, place.region.start_column)
      """
    let answer = try python.ask(["-c", script], input: Self.text(.sarif))
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(
      answer.output == """
        unknown-entry unknown-entry error Dialogs/a%2C%20b.dialog 2 4
        unvisited unvisited note ar.po 1 9

        """)
  }

  @Test func `a report can be of some codes only, and fails from a severity on`() {
    #expect(Self.report.reaches(.error) && Self.report.reaches(.note))
    let notes = FindingReport(
      [FindingSource(findings: Self.report.findings, files: [])], only: [.unvisited])
    #expect(notes.findings.map(\.code) == [.unvisited])
    #expect(!notes.reaches(.error) && !notes.reaches(.warning) && notes.reaches(.note))
  }
}
