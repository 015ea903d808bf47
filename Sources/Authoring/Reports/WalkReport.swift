package import Speech

/// What `advisor walk` does: plays walkthroughs and says how many passed.
package enum WalkReport {
  /// Tells how walkthroughs went.
  ///
  /// - Parameters:
  ///   - plays: The walkthroughs, played.
  ///   - isShown: Whether to show the conversations.
  ///   - lay: How the passages of one turn become lines, as the channel at hand does it.
  /// - Returns: The conversations if wanted, then `N passed, N failed`.
  package static func run(
    _ plays: WalkthroughPlays, isShown: Bool, lay: ([Passage]) -> [String]
  ) -> Report {
    let shown = isShown ? plays.runs.flatMap { lines(of: $0, lay) } : []
    return Report(lines: shown + [plays.summary], findings: plays.findings)
  }

  private static func lines(of run: WalkthroughRun, _ lay: ([Passage]) -> [String]) -> [String] {
    var lines = ["", "==== \(run.walkthrough.name) ====", ""]
    for turn in run.turns {
      if let typed = turn.typed { lines += ["", "> " + typed, ""] }
      lines += lay(turn.passages)
    }
    return lines + [""]
  }
}
