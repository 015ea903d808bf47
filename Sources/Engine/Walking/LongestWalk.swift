import Dialog

/// How many questions may still come.
///
/// Follows every route that today's answers leave open, so the figure only falls as answers are
/// given, unless one of them is changed. A question that was passed by cannot be answered any more,
/// so what rests on it is certain. Conditions that can never hold together are not seen through: it
/// is an upper bound, which is why the person is told "about".
struct LongestWalk {
  /// The most questions from the start node on, that node included.
  let questions: Int

  /// Follows the routes from a node.
  ///
  /// - Parameters:
  ///   - walk: The walk so far.
  ///   - start: The node where it stands.
  init(_ walk: Walk, from start: Int) {
    let dialog = walk.dialog
    let sheet = walk.openSheet
    var known: [Int: Int] = [:]
    var open = [start]
    // Every node waits on the stack until those it leads to are known: a dialog may be thousands of
    // questions long, and calls that deep would end the stack.
    while let node = open.last {
      if known[node] != nil {
        open.removeLast()
        continue
      }
      let here = dialog.nodes[node]
      var length = 0
      var waiting: [Int] = []
      for route in here.routes {
        let truth = route.condition.map { sheet.truth(of: $0, in: dialog) } ?? true
        guard truth != false else { continue }
        if case .node(let next) = route.target {
          if let rest = known[next] { length = max(length, rest) } else { waiting.append(next) }
        }
        if truth == true { break }
      }
      guard waiting.isEmpty else {
        open += waiting
        continue
      }
      if case .ask(let question) = here.kind, sheet[question] == nil,
        here.condition.map({ sheet.truth(of: $0, in: dialog) != false }) ?? true
      {
        length += 1
      }
      known[node] = length
      open.removeLast()
    }
    questions = known[start] ?? 0
  }
}
