import Dialog

/// The kinds of things that walks come to, as `advisor paths` and `advisor walk --coverage` count
/// them.
enum PathKind: CaseIterable {
  case entries
  case options
  case steps
  case letters

  /// What they are called.
  var name: String {
    switch self {
    case .entries: "entries"
    case .options: "options"
    case .steps: "steps"
    case .letters: "letters"
    }
  }

  /// All of a dialog, in its order.
  func targets(in dialog: DialogGraph) -> [Target] {
    switch self {
    case .entries:
      dialog.nodes.indices.map(Target.node)
        + dialog.questions.indices.filter { !dialog.questions[$0].isInWalk }.map(Target.detail)
        + dialog.parts.indices.map(Target.part)
    case .options:
      dialog.questions.indices.flatMap { question in
        dialog.questions[question].options.indices.map {
          Target.option(question: question, option: $0)
        }
      }
    case .steps: dialog.steps.indices.map(Target.step)
    case .letters: dialog.letters.indices.map(Target.letter)
    }
  }

  /// `Options reached: 210 of 212; never: centre.haslar, centre.larne`.
  func summary(_ inspection: Inspection) -> String {
    let targets = targets(in: inspection.dialog)
    let missing = targets.filter { !inspection.search.isReached($0) }
    let head = "\(capitalized) reached: \(targets.count - missing.count) of \(targets.count)"
    guard !missing.isEmpty else { return head }
    return head + "; never: " + missing.map(inspection.dialog.label).joined(separator: ", ")
  }

  /// Each with the number of questions of a shortest walk to it, and that walk.
  func lines(_ inspection: Inspection) -> [String] {
    let targets = targets(in: inspection.dialog)
    guard !targets.isEmpty else { return ["\(capitalized): none"] }
    return ["\(capitalized), each with the questions of a shortest walk to it, and that walk:"]
      + targets.map { target in
        let walk = inspection.search.reached[target]
          .map { "(\($0.count)) \(inspection.words($0))" }
        return "  \(inspection.dialog.label(of: target)) \(walk ?? "never")"
      }
  }

  /// The same at the beginning of a line.
  var capitalized: String { name.prefix(1).uppercased() + name.dropFirst() }
}

extension DialogGraph {
  /// What a target is called where it stands among others: `detained`, or `detained.yes` for an
  /// option.
  func label(of target: Target) -> String {
    guard case .option(let question, let option) = target else { return name(of: target) }
    return name(of: target) + "." + questions[question].options[option].name
  }
}
