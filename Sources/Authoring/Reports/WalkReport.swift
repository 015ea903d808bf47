package import Dialog
import Findings
package import Speech

/// What `advisor walk` does: plays walkthroughs and says how many passed.
package enum WalkReport {
  /// Plays walkthroughs.
  ///
  /// - Parameters:
  ///   - files: The walkthrough files.
  ///   - spoken: The dialog.
  ///   - isPrinted: Whether to show the conversations.
  ///   - lay: How the passages of one turn become lines, as the channel at hand does it.
  /// - Returns: The conversations if wanted, then `N passed, N failed`.
  package static func run(
    _ files: [DialogFile], of spoken: SpokenDialog, isPrinted: Bool,
    lay: ([Passage]) -> [String] = Self.lay
  ) -> Report {
    let reader = WalkthroughReader(spoken.dialog)
    var report = Report()
    var failed = 0
    for file in files {
      let (walkthrough, problems) = reader.read(file)
      var findings = problems
      if let walkthrough, problems.isEmpty {
        let run = WalkthroughRun(walkthrough, of: spoken)
        findings += run.findings
        if isPrinted { report.lines += lines(of: run, lay) }
      }
      report.findings += findings
      if !findings.isEmpty { failed += 1 }
    }
    report.lines.append("\(files.count - failed) passed, \(failed) failed")
    return report
  }

  private static func lines(of run: WalkthroughRun, _ lay: ([Passage]) -> [String]) -> [String] {
    var lines = ["", "==== \(run.walkthrough.name) ====", ""]
    for turn in run.turns {
      if let typed = turn.typed { lines += ["", "> " + typed, ""] }
      lines += lay(turn.passages)
    }
    return lines + [""]
  }

  /// Passages as plain text, where no channel lays them out.
  package static func lay(_ passages: [Passage]) -> [String] {
    passages.flatMap { passage -> [String] in
      switch passage.role {
      case .title, .heading, .paragraph: ["", passage.text]
      case .bullet: ["* " + passage.text]
      case .option(let number): ["\(number). " + passage.text]
      case .aside: ["(" + passage.text + ")"]
      case .rule: ["", passage.text.isEmpty ? "----" : "---- \(passage.text) ----"]
      }
    }
  }
}
