/// Rules, each resolved after those it names, and the size that a condition may have.
extension Linker {
  /// Resolves the rules, each after those it names, so that none can go round in a circle.
  mutating func linkRules() {
    let drafts = self.drafts.filter { $0.kind == .rule }
    ruleNames = drafts.map(\.name)
    rulePlaces = drafts.map(\.mark)
    rules = Array(repeating: .any([]), count: drafts.count)
    ruleSizes = Array(repeating: 1, count: drafts.count)
    ruleDepths = Array(repeating: 0, count: drafts.count)
    var sources: [ConditionSource?] = []
    for draft in drafts {
      guard let word = draft.value(.if) else {
        sources.append(nil)
        continue
      }
      sources.append(read(word))
    }
    var states = Array(repeating: VisitState.untouched, count: drafts.count)
    for index in drafts.indices {
      visit(rule: index, drafts: drafts, sources: sources, states: &states, depth: 0)
    }
    // Last, because a title that is guarded by mistake names rules too.
    ruleTitles = drafts.map { draft in
      variants(draft, .title, holes: .none).first.map {
        RuleTitle(text: $0.text, place: draft.mark)
      }
    }
  }

  enum VisitState {
    case untouched, open, done
  }

  mutating func visit(
    rule: Int, drafts: [EntryDraft], sources: [ConditionSource?], states: inout [VisitState],
    depth: Int
  ) {
    switch states[rule] {
    case .done: return
    case .open:
      problems.append(
        Problem(
          .cycle, at: drafts[rule].mark, "the rule '\(drafts[rule].name)' depends on itself",
          remedy: "write out one of the rules that it names"))
      return
    case .untouched: break
    }
    guard isShallow(depth + 1, drafts[rule]) else { return }
    states[rule] = .open
    if let source = sources[rule] {
      let others = source.ruleNames.compactMap { ruleIndex[$0.text] }
      var isSound = true
      for other in others {
        visit(rule: other, drafts: drafts, sources: sources, states: &states, depth: depth + 1)
        // A rule that is not done lies on a cycle with this one, or too deep. Were it named all the
        // same, whatever follows rules would never come to an end.
        if states[other] != .done { isSound = false }
      }
      let depth = 1 + (others.map { ruleDepths[$0] }.max() ?? 0)
      if isSound, isShallow(depth, drafts[rule]), let condition = link(source) {
        rules[rule] = condition
        ruleSizes[rule] = size(condition)
        ruleDepths[rule] = depth
      }
    }
    states[rule] = .done
  }

  mutating func isShallow(_ depth: Int, _ draft: EntryDraft) -> Bool {
    if depth <= Limits.nesting { return true }
    problems.append(
      Problem(
        .tooDeep, at: draft.mark, "rules name each other more than \(Limits.nesting) deep",
        remedy: "write out one of them"))
    return false
  }

  /// Reads and resolves the condition of an `@ if`.
  mutating func condition(_ word: Word?) -> Condition? {
    guard let word, let source = read(word) else { return nil }
    return checked(source, at: word.mark)
  }

  /// Resolves a condition read before, and holds its size to the limit.
  mutating func checked(_ source: ConditionSource, at mark: Mark) -> Condition? {
    link(source).flatMap { held($0, at: mark) }
  }

  /// Holds a condition to the limit of its size.
  mutating func held(_ condition: Condition, at mark: Mark) -> Condition? {
    guard size(condition) <= Limits.conditionSize else {
      problems.append(
        Problem(
          .conditionTooLong, at: mark,
          "the condition makes more than \(Limits.conditionSize) comparisons, rules included",
          remedy: "divide what it decides"))
      return nil
    }
    return condition
  }

  mutating func read(_ word: Word) -> ConditionSource? {
    var reader = ConditionReader(Substring(word.text), at: word.mark)
    let source = reader.read()
    problems += reader.problems
    return source
  }

  /// The number of comparisons, with the sizes of rules known, so that rules within rules cannot
  /// make the count itself run away.
  func size(_ condition: Condition) -> Int {
    switch condition {
    case .rule(let index): ruleSizes[index]
    case .isOne, .includes, .isAnswered, .isWithheld, .isNation, .compares: 1
    case .not(let inner): size(inner)
    case .all(let inner), .any(let inner):
      inner.reduce(0) { min(Limits.conditionSize + 1, $0 + size($1)) }
    }
  }
}

extension ConditionSource {
  /// The rules that it names.
  fileprivate var ruleNames: [Word] {
    switch self {
    case .rule(let name): [name]
    case .isOne, .includes, .answered, .compare: []
    case .not(let inner): inner.ruleNames
    case .all(let inner), .any(let inner): inner.flatMap(\.ruleNames)
    }
  }
}
