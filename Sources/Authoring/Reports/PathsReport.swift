import Dialog

/// What `advisor paths` does: how long walks are, and one walk to each step and letter.
package enum PathsReport {
  /// Tells what the search of all walks found.
  ///
  /// - Parameter inspection: The dialog and the search.
  /// - Returns: Lines to print; dates in them count from the day of the search.
  package static func run(_ inspection: Inspection) -> Report {
    let search = inspection.search
    guard search.isComplete, let lengths = search.lengths else {
      return Report(findings: Check.searchLimit.run(inspection))
    }
    let dialog = inspection.dialog
    var lines = [
      "On \(search.day):",
      "Questions on a walk: \(lengths.shortest.count) to \(lengths.longest.count)",
      "Steps in a plan: \(search.stepCounts.lowerBound) to \(search.stepCounts.upperBound)",
      "Letters at the end: \(search.letterCounts.lowerBound) to "
        + "\(search.letterCounts.upperBound)",
      "Ends that differ in steps or letters: \(search.endCount)",
      "", "Shortest walk: \(inspection.words(lengths.shortest))",
      "Longest walk: \(inspection.words(lengths.longest))",
      "", "Questions where a rule holds at the end:",
    ]
    for rule in dialog.ruleNames {
      guard let lengths = search.lengthsUnderRule[rule] else { continue }
      lines.append("  \(rule): \(lengths.shortest.count) to \(lengths.longest.count)")
    }
    lines += ["", "Steps, each with a shortest walk to it:"]
    for step in dialog.steps.indices { lines += Self.lines(.step(step), inspection) }
    lines += ["", "Letters, each with a shortest walk to it:"]
    for letter in dialog.letters.indices { lines += Self.lines(.letter(letter), inspection) }
    return Report(lines: lines)
  }

  /// The table of coverage items, for `advisor paths --items`.
  ///
  /// - Parameters:
  ///   - inspection: The dialog and the search.
  ///   - runs: Its walkthroughs, played.
  ///   - isTabSeparated: Whether to write tabs instead of Markdown.
  /// - Returns: The table.
  package static func items(
    _ inspection: Inspection, runs: [WalkthroughRun], isTabSeparated: Bool
  ) -> Report {
    let table = CoverageTable(inspection, runs: runs)
    return Report(lines: isTabSeparated ? table.tabSeparated : table.markdown)
  }

  private static func lines(_ target: Target, _ inspection: Inspection) -> [String] {
    let walk = inspection.search.reached[target].map(inspection.words) ?? "never"
    return ["  \(inspection.dialog.name(of: target)): \(walk)"]
  }
}
