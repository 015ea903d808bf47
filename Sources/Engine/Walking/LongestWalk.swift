import Dialog

/// How many questions may still come.
///
/// Follows every route that today's answers leave open, so the figure only falls as answers are
/// given, unless one of them is changed. Conditions that can never hold together are not seen
/// through: it is an upper bound, which is why the person is told "about".
struct LongestWalk {
  private let dialog: DialogGraph
  private let sheet: AnswerSheet
  private var known: [Int?]

  init(_ dialog: DialogGraph, _ sheet: AnswerSheet) {
    self.dialog = dialog
    var open = sheet
    open.isOpen = true
    self.sheet = open
    known = Array(repeating: nil, count: dialog.nodes.count)
  }

  /// The most questions from a node on, itself included.
  mutating func questions(from node: Int) -> Int {
    if let length = known[node] { return length }
    let here = dialog.nodes[node]
    var length = 0
    for route in here.routes {
      let truth = route.condition.map { sheet.truth(of: $0, in: dialog) } ?? true
      guard truth != false else { continue }
      if case .node(let next) = route.target { length = max(length, questions(from: next)) }
      if truth == true { break }
    }
    if case .ask(let question) = here.kind, sheet[question] == nil,
      here.condition.map({ sheet.truth(of: $0, in: dialog) != false }) ?? true
    {
      length += 1
    }
    known[node] = length
    return length
  }
}
