import Dialog

/// A condition where it stands, and the walks that come to it.
struct ConditionUse {
  /// What it decides about.
  let target: Target
  let condition: Condition
  /// The walks on which it is looked at.
  var looks = Formula.never
  /// Those of them on which it holds.
  var holds = Formula.never
  /// Whether nothing is known of it, because a letter may still ask what it reads.
  var isOpen = false
}

/// Notes every condition of a dialog, and for which walks it holds.
struct ConditionLog {
  /// By where they stand: a part that is brought in twice is one place.
  private(set) var uses: [Mark: ConditionUse] = [:]
  /// By rule: the walks that look at it, and those of them on which it holds.
  private(set) var rules: [(looks: Formula, holds: Formula)]

  init(rules count: Int) {
    rules = Array(repeating: (.never, .never), count: count)
  }

  /// Notes the walks that come to a condition, and for which of them it holds.
  mutating func look(
    _ condition: Condition, of target: Target, at place: Mark, under context: Formula,
    in space: inout WalkSpace
  ) {
    let holds = space.diagram.and(context, space.formula(condition))
    var use = uses[place] ?? ConditionUse(target: target, condition: condition)
    use.looks = space.diagram.or(use.looks, context)
    use.holds = space.diagram.or(use.holds, holds)
    uses[place] = use
    look(rulesOf: condition, under: context, in: &space)
  }

  /// Notes a condition of which it is not known for whom it holds.
  mutating func leaveOpen(_ condition: Condition, of target: Target, at place: Mark) {
    uses[place, default: ConditionUse(target: target, condition: condition)].isOpen = true
  }

  private mutating func look(
    rulesOf condition: Condition, under context: Formula, in space: inout WalkSpace
  ) {
    switch condition {
    case .rule(let index):
      let holds = space.diagram.and(context, space.formula(condition))
      let known = rules[index]
      rules[index].looks = space.diagram.or(known.looks, context)
      rules[index].holds = space.diagram.or(known.holds, holds)
      look(rulesOf: space.dialog.rules[index], under: context, in: &space)
    case .not(let inner): look(rulesOf: inner, under: context, in: &space)
    case .all(let inner), .any(let inner):
      for term in inner { look(rulesOf: term, under: context, in: &space) }
    case .isOne, .includes, .isAnswered, .isWithheld, .isNation, .compares: break
    }
  }

  // MARK: What is made of it

  /// What can be said of each condition, in the order of the files.
  func judged(in space: inout WalkSpace) -> [JudgedCondition] {
    uses.sorted { $0.key < $1.key }.map(\.value).filter { !$0.isOpen && $0.looks != .never }
      .map { use in
        JudgedCondition(
          target: use.target, condition: use.condition,
          // Formulas are kept once, so those that hold for the same walks are the same.
          isAlways: use.holds == use.looks, neverGiven: neverGiven(use, in: &space))
      }
  }

  /// The questions that a condition names, and that nobody who comes to it was asked.
  private func neverGiven(_ use: ConditionUse, in space: inout WalkSpace) -> [Int] {
    use.condition.namedQuestions.sorted().filter { question in
      guard let position = space.encodingOfQuestion[question] else { return true }
      return space.diagram.and(use.looks, space.encodings[position].asked) == .never
    }
  }

  /// What can be said of each rule.
  func judgedRules(in space: inout WalkSpace) -> [JudgedRule] {
    rules.enumerated().map { index, use in
      let verdict: JudgedRule.Verdict =
        switch (use.looks, use.holds) {
        case (.never, _): .unused
        case (_, .never): .never
        case (let looks, let holds): looks == holds ? .always : .sometimes
        }
      return JudgedRule(rule: index, verdict: verdict)
    }
  }
}
