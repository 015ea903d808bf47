import Dialog

/// What `advisor paths` does: what walks there are, and one shortest walk to everything.
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
    var lines = ["\(inspection.dialog.name) on \(search.day), every walk searched", ""]
    lines += PathKind.allCases.map { $0.summary(inspection) }
    lines += ["", "Questions on a walk: \(words(lengths))"]
    if let advice = search.firstAdvice {
      lines.append(
        "Questions before the first advice (a list of things to do, or the plan): \(words(advice))")
    }
    lines += [
      "Different plans: \(words(search.plans))",
      "Steps in a plan: \(words(search.plans.range))",
      "Letters at the end: \(words(search.offers.range))",
      "Ends that differ in steps or letters: \(words(search.ends))",
      "", "Shortest walk: \(inspection.words(lengths.shortest))",
      "Longest walk: \(inspection.words(lengths.longest))",
    ]
    if let advice = search.firstAdvice {
      lines += [
        "Shortest way to advice: \(inspection.words(advice.shortest))",
        "Longest way to advice: \(inspection.words(advice.longest))",
      ]
    }
    lines += ["", "Questions where a rule holds at the end:"]
    for rule in inspection.dialog.ruleNames {
      guard let lengths = search.lengthsUnderRule[rule] else { continue }
      lines.append("  \(rule): \(words(lengths))")
    }
    for kind in PathKind.allCases { lines += [""] + kind.lines(inspection) }
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

  private static func words(_ lengths: WalkSearch.Lengths) -> String {
    words(lengths.shortest.count...lengths.longest.count)
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound) to \(range.upperBound)"
  }

  private static func words(_ count: EndCount) -> String {
    count.isExact
      ? "\(count.ends) (exactly)"
      : "at least \(count.ends) (a lower bound: there are too many to count)"
  }
}
