import Authoring
import Dialog
import Speech
import TestSupport
import Testing

@Suite struct VisitReportTests {
  @Test func `counts what walkthroughs visit, and names what none does`() throws {
    let spoken = try SpokenDialog.small(SampleDialog.text)
    let text = "@ day 2026-11-23\nfirst: yes\nhelp: school\nsince: unknown\nletters: finish"
    let file = DialogFile(path: "one.walkthrough", bytes: Array(text.utf8))
    let report = VisitReport.run(WalkthroughPlays([file], of: spoken).runs, of: spoken.dialog)
    #expect(
      report.lines == [
        "1 walkthrough visits of small:", "  entries: 3 of 5", "  options: 2 of 8",
        "  steps: 2 of 3", "  letters: 0 of 2", "", "Entries that none of them visits:", "  town",
        "  name", "", "Options that none of them visits:", "  first.no", "  town.london",
        "  town.leeds", "  town.nowhere", "  help.doctor", "  help.none", "",
        "Steps that none of them visits:", "  wait", "", "Letters that none of them visits:",
        "  email", "  petition",
      ])
  }
}
