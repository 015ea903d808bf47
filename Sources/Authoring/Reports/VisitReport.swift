package import Dialog

/// What `advisor walk --coverage` does: what walkthroughs come to, and what none of them does.
package enum VisitReport {
  /// Counts what walkthroughs visit.
  ///
  /// An option counts when somebody chooses it, a step when it is in a plan, a letter when it is
  /// written, and a part when something that is said brings it in. Routes have no words, so nobody
  /// visits them.
  ///
  /// - Parameters:
  ///   - runs: The walkthroughs, played.
  ///   - dialog: Their dialog.
  /// - Returns: A line for each kind, and the names of what no walkthrough visits.
  package static func run(_ runs: [WalkthroughRun], of dialog: DialogGraph) -> Report {
    let visited = Visits(runs, in: dialog).targets
    let count = runs.count == 1 ? "1 walkthrough visits" : "\(runs.count) walkthroughs visit"
    var lines = ["\(count) of \(dialog.name):"]
    var missed: [String] = []
    for kind in PathKind.allCases {
      let targets = kind.targets(in: dialog).filter { !dialog.isRoute($0) }
      let left = targets.filter { !visited.contains($0) }
      lines.append("  \(kind.name): \(targets.count - left.count) of \(targets.count)")
      missed += left.isEmpty ? [] : ["", "\(kind.capitalized) that none of them visits:"]
      missed += left.map { "  " + dialog.label(of: $0) }
    }
    return Report(lines: lines + missed)
  }
}

extension DialogGraph {
  /// Whether a target only leads on, and says nothing.
  fileprivate func isRoute(_ target: Target) -> Bool {
    guard case .node(let node) = target, case .route = nodes[node].kind else { return false }
    return true
  }
}
