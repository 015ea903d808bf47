import Dialog

/// An entry that carries items of the coverage list.
struct Carrier {
  let target: Target
  /// In ascending order.
  let items: [Int]

  /// Every entry of a dialog that carries something, in the order of the dialog.
  static func all(in dialog: DialogGraph) -> [Carrier] {
    var carriers: [Carrier] = []
    func add(_ target: Target, _ items: [Int]) {
      if !items.isEmpty { carriers.append(Carrier(target: target, items: items.sorted())) }
    }
    for (index, node) in dialog.nodes.enumerated() { add(.node(index), node.covers) }
    for (index, question) in dialog.questions.enumerated() where !question.isInWalk {
      add(.detail(index), question.covers)
    }
    for (index, step) in dialog.steps.enumerated() { add(.step(index), step.covers) }
    for (index, letter) in dialog.letters.enumerated() { add(.letter(index), letter.covers) }
    for (index, part) in dialog.parts.enumerated() { add(.part(index), part.covers) }
    return carriers
  }
}
