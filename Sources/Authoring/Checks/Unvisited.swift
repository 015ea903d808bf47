import Dialog
import Findings

extension Check {
  /// That the worked examples come to every entry, so that a change of any is seen in one of them.
  static let unvisited = Check("walkthroughs visit every entry") { inspection in
    guard let plays = inspection.plays else { return [] }
    let dialog = inspection.dialog
    guard !plays.plays.isEmpty else {
      return [
        Finding(
          .noWalkthrough, at: inspection.start, "the dialog has no worked example",
          remedy: "hold a conversation with 'advisor walk --record NAME --dialog \(dialog.name)'",
          severity: .warning)
      ]
    }
    let visited = Visits(plays.runs, in: dialog).targets
    return dialog.entryTargets.filter { !visited.contains($0) }.map { target in
      Finding(
        .unvisited, at: dialog.place(of: target),
        "no walkthrough comes to '\(dialog.name(of: target))'",
        remedy: "lead one to it; 'advisor paths --to \(dialog.name(of: target))' shows how",
        severity: .note)
    }
  }
}

extension DialogGraph {
  /// Everything with words that a walk can come to, one for each entry, in the order of the dialog.
  var entryTargets: [Target] {
    let nodes = nodes.indices.filter { node in
      switch self.nodes[node].kind {
      case .ask, .say: true
      case .route: false
      }
    }
    let details = questions.indices.filter { !questions[$0].isInWalk }
    return nodes.map(Target.node) + details.map(Target.detail) + steps.indices.map(Target.step)
      + letters.indices.map(Target.letter) + parts.indices.map(Target.part)
  }
}
