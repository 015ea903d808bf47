import Authoring
import Dialog
import TestSupport
import Testing

@Suite struct CoverageTableTests {
  @Test func `each item has its entries, when they come up, and where to see that`() throws {
    let inspection = try Inspection.small(SampleDialog.text, items: 4)
    let file = DialogFile(
      path: "one.walkthrough", bytes: Array("@ day 2026-11-23\nfirst: no".utf8))
    let (walkthrough, _) = WalkthroughReader(inspection.dialog).read(file)
    let run = WalkthroughRun(try #require(walkthrough), of: inspection.spoken)
    let table = CoverageTable(inspection, runs: [run])
    #expect(
      table.markdown == [
        "| item | entry | condition | where to see it |", "| --- | --- | --- | --- |",
        "| 1 | ask `first` | always | walkthrough one |",
        "| 2 | step `call` | always | first: yes; help: none; since: 23 November 2026 |",
        "| 3 | step `call` | always | first: yes; help: none; since: 23 November 2026 |",
        "| 4 | **none** |  | never |",
      ])
    #expect(table.tabSeparated.count == 5)
    #expect(table.tabSeparated[1] == "1\tfirst\task\talways\twalkthrough one")
  }

  @Test(arguments: [
    "first is yes", "first is not yes", "first is one of yes, no", "help includes school",
    "not help includes school", "since is answered", "since is not answered", "first is unknown",
    "first is not declined", "since.days-ago > 14", "since.days-away <= 7", "help.count = 2",
    "not (first is yes and help includes school)",
    "first is yes and (help includes school or since is answered)",
    "first is no or (urgent and not urgent)",
  ])
  func `a condition is shown as its author wrote it`(condition: String) throws {
    let text =
      SampleDialog.text + "\n# rule urgent\n@ if first is yes\n\n# step more\n@ title More\n"
      + "@ when next\n@ covers 4\n@ if \(condition)\nText.\n"
    let table = CoverageTable(try Inspection.small(text), runs: [])
    #expect(table.rows.first { $0.item == 4 }?.condition == condition)
  }

  @Test func `the shortest walks are shown as lines of a walkthrough`() throws {
    let report = PathsReport.run(try Inspection.small(SampleDialog.text))
    #expect(report.lines.contains("Questions on a walk: 3 to 4"))
    #expect(report.lines.contains("Steps in a plan: 2 to 3"))
    #expect(report.lines.contains("Letters at the end: 1 to 2"))
    #expect(report.lines.contains("Ends that differ in steps or letters: 2 (exactly)"))
    #expect(
      report.lines.contains(
        "  petition (4) first: no; town: london; help: none; since: 23 November 2026"))
  }
}
