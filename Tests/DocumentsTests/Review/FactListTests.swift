import Dialog
import Engine
import Foundation
import TestSupport
import Testing

@testable import Documents

/// Lists of what can go out of date.
@Suite struct FactListTests {
  private static let facts = """
    # ask first
    @ title First
    Really? {late} See https://example.org/loose.

    - yes: Yes

    -> plan

    # step call
    @ title Call
    @ when today
    {shared}

    # part shared
    {early}

    # fact late
    @ source A "book", page 2
    @ checked 2026-11-01
    @ recheck 2027-05-01
    @ covers 7
    Phone 020 7219 3000.

    # fact early
    @ source A page
    @ checked 2026-10-01
    @ recheck 2026-11-22
    ? first is yes
    Look at https://example.org/a, or https://example.org/b.

    """

  private func list(_ day: String) throws -> FactList {
    FactList(
      of: try Paper.english(try SmallDialog.script(Self.facts)), on: try #require(CalendarDay(day)))
  }

  private func text(_ day: String) throws -> String {
    try list(day).text(as: .text) { text, indent in [String(repeating: " ", count: indent) + text] }
  }

  @Test func whatIsDueFirstStandsFirst() throws {
    let list = try list("2026-11-22")
    #expect(list.facts.map(\.name) == ["early", "late"])
    #expect(list.overdue.isEmpty)
    #expect(try self.list("2026-11-23").overdue.map(\.name) == ["early"])
  }

  @Test func aFactHasItsLinksAndWhoSaysIt() throws {
    let early = try #require(try list("2026-11-23").facts.first)
    #expect(early.links == ["https://example.org/a", "https://example.org/b"])
    #expect(early.uses == ["step call"])
    #expect(
      early.texts == [
        #"(When: "First" is "Yes") Look at https://example.org/a, or https://example.org/b."#
      ])
    #expect(try list("2026-11-23").facts.last?.uses == ["ask first"])
  }

  @Test func aLinkOutsideOfFactsIsListedToo() throws {
    let links = try list("2026-11-23").looseLinks
    #expect(links.map(\.address) == ["https://example.org/loose"])
    #expect(links.map(\.entry) == ["ask first"])
  }

  @Test func theTextSaysWhatIsOverdue() throws {
    #expect(try text("2026-11-23").hasPrefix("small on 2026-11-23: 2 facts, 1 overdue.\n"))
    #expect(try text("2026-11-23").contains("\nOVERDUE: early (small.dialog:"))
    #expect(try text("2026-11-22").hasPrefix("small on 2026-11-22: 2 facts, none overdue.\n"))
    #expect(try text("2027-05-02").contains("must be read again by 2027-05-01: overdue."))
  }

  @Test(.enabled(if: Judge.program("python3") != nil, "python3 is not installed"))
  func aSpreadsheetReadsTheTable() throws {
    let python = try #require(Judge.program("python3"))
    let script = """
      import csv, io, json, sys
      text = sys.stdin.buffer.read().decode("utf-8-sig")
      print(json.dumps(list(csv.DictReader(io.StringIO(text, newline="")))))
      """
    let csv = try list("2026-11-23").text(as: .csv) { _, _ in [] }
    let answer = try python.ask(["-c", script], input: csv)
    let rows = try JSONDecoder().decode([[String: String]].self, from: Data(answer.output.utf8))
    #expect(rows.map { $0["state"] } == ["overdue", "ok", "no fact"])
    #expect(rows[0]["links"] == "https://example.org/a\nhttps://example.org/b")
    #expect(rows[1]["source"] == #"A "book", page 2"#)
    #expect(rows[1]["items"] == "7")
  }

  @Test func everyFactOfTheRealDialogIsListed() throws {
    let tongue = try Paper.real()
    let list = FactList(of: tongue, on: Paper.day)
    let dialog = tongue.script.dialog
    #expect(
      Set(list.facts.map(\.name)) == Set(dialog.parts.filter { $0.source != nil }.map(\.name)))
    #expect(list.facts.allSatisfy { !$0.uses.isEmpty })
    #expect(list.facts.map(\.recheck) == list.facts.map(\.recheck).sorted())
    let json = list.text(as: .json) { _, _ in [] }
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((read?["facts"] as? [Any])?.count == list.facts.count)
  }
}
