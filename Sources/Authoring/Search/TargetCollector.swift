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
  private(set) var conditions: ConditionLog
  /// For each letter, the walks on which it says something that the person answered.
  private(set) var personal: [Formula]

  private var isTarget: Set<Target> = []
  /// The letter whose text is being gone through, for what only it knows.
  private var letter: Int?
  /// The letter whose message is being gone through, which somebody else reads.
  private var message: Int?

  init(_ space: WalkSpace) {
    self.space = space
    conditions = ConditionLog(rules: space.dialog.rules.count)
    personal = Array(repeating: .never, count: space.dialog.letters.count)
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

  private mutating func collect(node index: Int) {
    let node = dialog.nodes[index]
    let (walks, stops) = space.arrivals[index]
    let context = space.diagram.and(walks, stops)
    note(.node(index), context)
    look(node.condition, of: .node(index), at: node.place, under: space.comings[index])
    switch node.kind {
    case .ask(let question): collect(question: question, under: context)
    case .say(let paragraphs): collect(paragraphs, of: .say(index), under: context)
    case .route: break
    }
    for (number, route) in node.routes.enumerated() {
      let (looks, takes) = space.departures[index][number]
      let target = Target.route(node: index, number)
      note(target, takes)
      look(route.condition, of: target, at: route.place, under: looks)
    }
  }

  private mutating func collect(question: Int, under context: Formula) {
    let asked = dialog.questions[question]
    collect(asked.text, of: .question(question), under: context)
    collect(asked.titles, under: context) { .title(.question(question), $0) }
    for (index, option) in asked.options.enumerated() {
      let offered = space.formula(option.condition)
      look(
        option.condition, of: .option(question: question, option: index), at: option.place,
        under: context)
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
    look(
      dialog.steps[step].condition, of: .step(step), at: dialog.steps[step].place,
      under: space.walks)
    collect(dialog.steps[step].text, of: .step(step), under: context)
    collect(dialog.steps[step].titles, under: context) { .title(.step(step), $0) }
  }

  private mutating func collect(letter index: Int) {
    let context = space.diagram.and(space.walks, space.letters[index])
    note(.letter(index), context)
    look(
      dialog.letters[index].condition, of: .letter(index), at: dialog.letters[index].place,
      under: space.walks)
    letter = index
    collect(dialog.letters[index].titles, under: context) { .title(.letter(index), $0) }
    message = index
    collect(dialog.letters[index].text, of: .letter(index), under: context)
    collect(dialog.letters[index].subjects, under: context) { .subject(letter: index, $0) }
    message = nil
    letter = nil
  }

  private mutating func collect(detail question: Int) {
    for (index, asker) in dialog.letters.enumerated() where asker.asks.contains(question) {
      letter = index
      let condition = dialog.questions[question].condition
      var context = space.diagram.and(space.walks, space.letters[index])
      context = narrowed(
        context, by: condition, of: .detail(question), at: dialog.questions[question].place)
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
      let target = Target.paragraph(owner, index)
      let said = narrowed(context, by: paragraph.condition, of: target, at: paragraph.place)
      if paragraph.condition != nil { note(target, said) }
      let outer = message
      if paragraph.role == .explanation { message = nil }
      notePersonal(paragraph.text, under: said)
      collect(partsIn: paragraph.text, under: said)
      message = outer
    }
  }

  private mutating func collect(
    _ variants: [Variant], under context: Formula, as target: (Int) -> Target
  ) {
    for (index, variant) in variants.enumerated() {
      let said = narrowed(context, by: variant.condition, of: target(index), at: variant.place)
      if variant.condition != nil { note(target(index), said) }
      notePersonal(variant.text, under: said)
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
  private mutating func narrowed(
    _ context: Formula, by condition: Condition?, of target: Target, at place: Mark
  ) -> Formula {
    guard let condition else { return context }
    guard let letter else {
      look(condition, of: target, at: place, under: context)
      return space.diagram.and(context, space.formula(condition))
    }
    let questions = condition.questions(rules: dialog.rules)
    // A letter may ask what the walk went past. What is then said is not searched, and rather not
    // reported than reported wrongly.
    if !space.late(for: letter).isDisjoint(with: questions) {
      conditions.leaveOpen(condition, of: target, at: place)
      return context
    }
    let possible = space.diagram.and(context, space.details(questions, for: letter))
    look(condition, of: target, at: place, under: possible)
    return space.diagram.and(possible, space.formula(condition))
  }

  /// Notes that the message says an answer on some walks.
  private mutating func notePersonal(_ text: Text, under said: Formula) {
    guard let message else { return }
    let isPersonal = text.segments.contains { segment in
      if case .hole(let hole) = segment { hole.question != nil } else { false }
    }
    guard isPersonal else { return }
    personal[message] = space.diagram.or(personal[message], said)
  }

  private mutating func look(
    _ condition: Condition?, of target: Target, at place: Mark, under context: Formula
  ) {
    guard let condition else { return }
    conditions.look(condition, of: target, at: place, under: context, in: &space)
  }
}

/// Two options of one question.
struct OptionPair: Hashable, Sendable {
  let question: Int
  let first: Int
  let second: Int
}
