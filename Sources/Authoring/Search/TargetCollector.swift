import Dialog

/// Goes through everything that a dialog can say, and finds out for which walks it is said.
struct TargetCollector {
  var space: WalkSpace
  /// In the order of the dialog.
  private(set) var targets: [Target] = []
  /// For each target, the walks to it; of several ways those with the shortest walk.
  private(set) var walks: [Target: Formula] = [:]
  /// Options of one question that are never offered together.
  private(set) var apart: Set<OptionPair> = []

  private var isTarget: Set<Target> = []
  /// The letter whose text is being gone through, for what only it knows.
  private var letter: Int?

  init(_ space: WalkSpace) {
    self.space = space
  }

  private var dialog: DialogGraph { space.dialog }

  mutating func collect() {
    for node in dialog.nodes.indices { collect(node: node) }
    for step in dialog.steps.indices { collect(step: step) }
    for letter in dialog.letters.indices { collect(letter: letter) }
    for question in dialog.questions.indices where !dialog.questions[question].isInWalk {
      collect(detail: question)
    }
    // Also those that nothing brings in.
    for part in dialog.parts.indices { note(.part(part), .never) }
  }

  /// Notes a way to a target; it is kept when it is shorter than the one known.
  private mutating func note(_ target: Target, _ formula: Formula) {
    if isTarget.insert(target).inserted { targets.append(target) }
    guard let length = space.shortestLength(formula) else { return }
    if let other = walks[target], let known = space.shortestLength(other), known <= length {
      return
    }
    walks[target] = formula
  }

  // MARK: Entries

  private mutating func collect(node: Int) {
    let (walks, stops) = space.arrivals[node]
    let context = space.diagram.and(walks, stops)
    note(.node(node), context)
    switch dialog.nodes[node].kind {
    case .ask(let question): collect(question: question, under: context)
    case .say(let paragraphs): collect(paragraphs, of: .say(node), under: context)
    case .route: break
    }
  }

  private mutating func collect(question: Int, under context: Formula) {
    let asked = dialog.questions[question]
    collect(asked.text, of: .question(question), under: context)
    collect(asked.titles, under: context) { .title(.question(question), $0) }
    for (index, option) in asked.options.enumerated() {
      let offered = space.formula(option.condition)
      note(.option(question: question, option: index), space.diagram.and(context, offered))
      guard option.condition != nil else { continue }
      for earlier in 0..<index {
        let both = [context, offered, space.formula(asked.options[earlier].condition)]
        guard space.diagram.all(both) == .never else { continue }
        apart.insert(OptionPair(question: question, first: earlier, second: index))
      }
    }
  }

  private mutating func collect(step: Int) {
    let context = space.diagram.and(space.walks, space.steps[step])
    note(.step(step), context)
    collect(dialog.steps[step].text, of: .step(step), under: context)
    collect(dialog.steps[step].titles, under: context) { .title(.step(step), $0) }
  }

  private mutating func collect(letter index: Int) {
    let context = space.diagram.and(space.walks, space.letters[index])
    note(.letter(index), context)
    letter = index
    collect(dialog.letters[index].text, of: .letter(index), under: context)
    collect(dialog.letters[index].titles, under: context) { .title(.letter(index), $0) }
    collect(dialog.letters[index].subjects, under: context) { .subject(letter: index, $0) }
    letter = nil
  }

  private mutating func collect(detail question: Int) {
    for (index, asker) in dialog.letters.enumerated() where asker.asks.contains(question) {
      letter = index
      let condition = dialog.questions[question].condition
      var context = space.diagram.and(space.walks, space.letters[index])
      context = narrowed(context, by: condition)
      note(.detail(question), context)
      collect(question: question, under: context)
      letter = nil
    }
  }

  // MARK: Texts

  private mutating func collect(
    _ paragraphs: [Paragraph], of owner: Target.Owner, under context: Formula
  ) {
    for (index, paragraph) in paragraphs.enumerated() {
      let said = narrowed(context, by: paragraph.condition)
      if paragraph.condition != nil { note(.paragraph(owner, index), said) }
      collect(partsIn: paragraph.text, under: said)
    }
  }

  private mutating func collect(
    _ variants: [Variant], under context: Formula, as target: (Int) -> Target
  ) {
    for (index, variant) in variants.enumerated() {
      let said = narrowed(context, by: variant.condition)
      if variant.condition != nil { note(target(index), said) }
      collect(partsIn: variant.text, under: said)
    }
  }

  private mutating func collect(partsIn text: Text, under context: Formula) {
    for case .hole(.part(let part)) in text.segments {
      note(.part(part), context)
      collect(dialog.parts[part].paragraphs, of: .part(part), under: context)
    }
  }

  /// The walks of some for which a condition holds too.
  private mutating func narrowed(_ context: Formula, by condition: Condition?) -> Formula {
    guard let condition else { return context }
    let holds = space.diagram.and(context, space.formula(condition))
    guard let letter else { return holds }
    let questions = condition.questions(rules: dialog.rules)
    // A letter may ask what the walk went past. What is then said is not searched, and rather not
    // reported than reported wrongly.
    if !space.late(for: letter).isDisjoint(with: questions) { return context }
    return space.diagram.and(holds, space.details(questions, for: letter))
  }
}

/// Two options of one question.
struct OptionPair: Hashable, Sendable {
  let question: Int
  let first: Int
  let second: Int
}
