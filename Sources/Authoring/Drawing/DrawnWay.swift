package import Dialog
import Engine

/// The way that a worked example takes through a dialog, to be marked in a picture.
///
/// It is the way of its last answers: what was taken back or changed on the way is not in it.
package struct DrawnWay: Sendable {
  /// The name of the walkthrough.
  let name: String
  /// The nodes passed, by index; not those that were passed by.
  private(set) var nodes: Set<Int> = []
  /// The routes taken, by node.
  private(set) var routes: [Int: Int] = [:]
  /// The steps of its last plan, by name.
  private(set) var steps: Set<String> = []
  /// The messages that it wrote, by name.
  private(set) var letters: Set<String> = []
  /// What those asked, by index.
  private(set) var details: Set<Int> = []

  /// The way of a walkthrough that was played.
  package init(_ run: WalkthroughRun, in dialog: DialogGraph) {
    name = run.walkthrough.name
    for event in run.turns.flatMap(\.events) {
      if case .drafted(let letter) = event { letters.insert(letter) }
      if case .planned(let plan) = event { steps = Set(plan.items.map(\.step)) }
    }
    guard let sheet = run.turns.last?.sheet else { return }
    details = Set(
      dialog.questions.indices.filter { !dialog.questions[$0].isInWalk && sheet[$0] != nil })
    var node = dialog.start
    while true {
      let here = dialog.nodes[node]
      if sheet.holds(here.condition, in: dialog) {
        nodes.insert(node)
        // An example may end before the plan.
        if case .ask(let question) = here.kind, sheet[question] == nil { return }
      }
      let taken = here.routes.firstIndex { sheet.holds($0.condition, in: dialog) }
      guard let taken else { return }
      routes[node] = taken
      guard case .node(let next) = here.routes[taken].target else { return }
      node = next
    }
  }
}
