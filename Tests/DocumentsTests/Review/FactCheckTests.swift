import Dialog
import Engine
import Foundation
import TestSupport
import Testing

@testable import Documents

/// The rules of a dialog as a table to tick.
@Suite struct FactCheckTests {
  private func real() throws -> FactCheck {
    FactCheck(of: try Paper.real(), on: Paper.day)
  }

  @Test func everyStepAndMessageHasARowWithItsItems() throws {
    let dialog = try Paper.real().script.dialog
    let rows = try real().groups.flatMap(\.rows)
    let steps = rows.filter { $0.kind == .step }
    #expect(steps.map(\.number) == Array(1...dialog.steps.count))
    #expect(Set(steps.map(\.name)) == Set(dialog.steps.map(\.name)))
    #expect(rows.filter { $0.kind == .message }.map(\.name) == dialog.letters.map(\.name))
    for row in steps {
      let step = try #require(dialog.steps.first { $0.name == row.name })
      #expect(row.items == step.covers.sorted())
      #expect(row.when.isEmpty == (step.condition == nil))
      #expect(!row.why.isEmpty, "\(row.name)")
    }
    let words = rows.filter { $0.kind == .word }
    #expect(words.count == dialog.ruleTitles.count { $0 != nil })
  }

  @Test func whatIsSaidOfAStepIsPlain() throws {
    let rows = try real().groups.flatMap(\.rows)
    let call = try #require(rows.first { $0.name == "call-mp-today" })
    #expect(
      call.when == ["it is urgent (detention, or removal from the UK)", "no lawyer has said no"])
    #expect(call.why.first?.hasPrefix("The MP can ask the Home Office to look again.") == true)
    let script = try #require(rows.first { $0.name == "phone-script" })
    #expect(script.why.contains("For step \(call.number), \"Phone the MP for the home area\"."))
    for row in rows { #expect(!row.when.joined().contains("{"), "\(row.name)") }
  }

  @Test func thePageHasABoxForEachRowAndNothingThatRuns() throws {
    let check = try real()
    let page = Page(text: check.text(as: .html))
    let rows = check.groups.flatMap(\.rows).count
    #expect(page.text.components(separatedBy: "☐").count - 1 == rows)
    #expect(page.fetches == [] && Set(page.anchors).count == page.anchors.count)
    #expect(page.text.contains("<body class=\"papers wide\">"))
    for name in ["Name", "Signature", "Initials", "Remarks"] { #expect(page.text.contains(name)) }
  }

  @Test(.enabled(if: Judge.program("tidy") != nil, "tidy is not installed"))
  func thePageIsWhole() throws {
    let tidy = try #require(Judge.program("tidy"))
    let answer = try tidy.ask(["-quiet", "-errors", "-utf8"], input: real().text(as: .html))
    #expect(!answer.errors.contains("Error"), "\(answer.errors.prefix(400))")
  }

  @Test func theTextHasTheSameRows() throws {
    let text = try real().text(as: .text)
    #expect(text.contains("[ ] 1. Phone the lawyer\n    call-lawyer\n    When:\n"))
    #expect(text.contains("\n    Items: 48, 63\n    Initials: __________"))
  }

  @Test(.enabled(if: Judge.program("python3") != nil, "python3 is not installed"))
  func aSpreadsheetReadsTheTable() throws {
    let python = try #require(Judge.program("python3"))
    let script = """
      import csv, io, sys
      text = sys.stdin.buffer.read().decode("utf-8-sig")
      rows = list(csv.reader(io.StringIO(text, newline="")))
      print(len(rows), {len(row) for row in rows}, rows[1][2])
      """
    let check = try real()
    let answer = try python.ask(["-c", script], input: check.text(as: .csv))
    #expect(
      answer.output == "\(check.groups.flatMap(\.rows).count + 1) {11} call-lawyer\n")
  }
}
