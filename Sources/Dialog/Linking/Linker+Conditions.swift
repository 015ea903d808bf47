/// What conditions name, and whether it can be compared so.
extension Linker {
  /// Resolves the rules, each after those it names, so that none can go round in a circle.
  mutating func linkRules() {
    let drafts = self.drafts.filter { $0.kind == .rule }
    ruleNames = drafts.map(\.name)
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
  }

  enum VisitState {
    case untouched, open, done
  }

  private mutating func visit(
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

  private mutating func isShallow(_ depth: Int, _ draft: EntryDraft) -> Bool {
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

  private mutating func read(_ word: Word) -> ConditionSource? {
    var reader = ConditionReader(Substring(word.text), at: word.mark)
    let source = reader.read()
    problems += reader.problems
    return source
  }

  /// The number of comparisons, with the sizes of rules known, so that rules within rules cannot
  /// make the count itself run away.
  private func size(_ condition: Condition) -> Int {
    switch condition {
    case .rule(let index): ruleSizes[index]
    case .isOne, .includes, .isAnswered, .isWithheld, .isNation, .compares: 1
    case .not(let inner): size(inner)
    case .all(let inner), .any(let inner):
      inner.reduce(0) { min(Limits.conditionSize + 1, $0 + size($1)) }
    }
  }

  // MARK: One condition

  private mutating func link(_ source: ConditionSource) -> Condition? {
    switch source {
    case .rule(let name): return link(rule: name)
    case .not(let inner): return link(inner).map(Condition.not)
    case .all(let inner): return link(inner).map(Condition.all)
    case .any(let inner): return link(inner).map(Condition.any)
    case .answered(let subject):
      guard let question = question(subject), refuseFacet(subject) else { return nil }
      return .isAnswered(question: question)
    case .includes(let subject, let option):
      guard let question = question(subject), refuseFacet(subject) else { return nil }
      guard kinds[question] == .many else {
        return wrongType(subject, "takes one answer", "write '\(subject.name.text) is …'")
      }
      guard isOption(option, of: question, subject) else { return nil }
      return .includes(question: question, option: option.text)
    case .isOne(let subject, let values): return link(subject, isOneOf: values)
    case .compare(let subject, let comparison, let number):
      return link(subject, comparison, number)
    }
  }

  private mutating func link(_ sources: [ConditionSource]) -> [Condition]? {
    // Every term is resolved, also after one failed, so that all problems are reported.
    let linked = sources.map { link($0) }
    let whole = linked.compactMap(\.self)
    return whole.count == linked.count ? whole : nil
  }

  private mutating func link(rule name: Word) -> Condition? {
    if let index = ruleIndex[name.text] { return .rule(index) }
    if questionIndex[name.text] != nil {
      problems.append(
        Problem(
          .wrongType, at: name.mark,
          "'\(name.text)' is a question, which is neither true nor false",
          remedy: "compare it, like '\(name.text) is yes' or '\(name.text) is answered'"))
    } else {
      problems.append(
        unknownEntry(name, among: Array(ruleIndex.keys) + Array(questionIndex.keys)))
    }
    return nil
  }

  private mutating func link(
    _ subject: ConditionSource.Subject, isOneOf values: [Word]
  ) -> Condition? {
    guard let question = question(subject) else { return nil }
    if let facet = subject.facet { return link(question, facet, isOneOf: values) }
    var names: [String] = []
    var terms: [Condition] = []
    for value in values {
      if !options[question].contains(where: { $0.name.text == value.text }) {
        if value.text == "unknown" {
          terms.append(.isWithheld(question: question, as: .unknown))
          continue
        }
        if value.text == "declined" {
          terms.append(.isWithheld(question: question, as: .declined))
          continue
        }
      }
      if kinds[question] == .many {
        return wrongType(
          subject, "takes several answers", "write '\(subject.name.text) includes \(value.text)'")
      }
      guard !options[question].isEmpty else {
        return wrongType(
          subject, "has no options to be compared with",
          "write '\(subject.name.text) is answered', or compare one of its facets")
      }
      guard isOption(value, of: question, subject) else { return nil }
      names.append(value.text)
    }
    if !names.isEmpty { terms.insert(.isOne(question: question, options: names), at: 0) }
    return terms.count == 1 ? terms[0] : .any(terms)
  }

  private mutating func link(
    _ question: Int, _ facet: Word, isOneOf values: [Word]
  ) -> Condition? {
    guard facet.text == "nation", kinds[question] == .postcode else {
      unknownFacet(facet, of: question)
      return nil
    }
    var nations: [Nation] = []
    for value in values {
      guard let nation = Nation(rawValue: value.text) else {
        problems.append(
          Problem(
            .unknownOption, at: value.mark, "'\(value.text)' is no nation",
            remedy: Problem.didYouMean(
              value.text, among: Nation.allCases.map(\.rawValue),
              else: "the nations are "
                + Nation.allCases.map(\.rawValue).joined(separator: ", "))))
        return nil
      }
      nations.append(nation)
    }
    return .isNation(question: question, nations: nations)
  }

  private mutating func link(
    _ subject: ConditionSource.Subject, _ comparison: Comparison, _ number: Word
  ) -> Condition? {
    guard let question = question(subject), let constant = Int(number.text) else { return nil }
    let measure: Condition.Measure
    switch (kinds[question], subject.facet?.text) {
    case (.number, nil): measure = .value
    case (.many, "count"): measure = .count
    case (.date, "days-away"):
      readsFuture.insert(question)
      measure = .daysAway
    case (.date, "days-ago"):
      readsPast.insert(question)
      measure = .daysAgo
    default:
      if let facet = subject.facet {
        unknownFacet(facet, of: question)
        return nil
      }
      return wrongType(subject, "is no number", "compare a facet of it, or use 'is'")
    }
    return .compares(question: question, measure, comparison, constant)
  }

  // MARK: Pieces

  private mutating func question(_ subject: ConditionSource.Subject) -> Int? {
    if let index = questionIndex[subject.name.text] { return index }
    problems.append(unknownEntry(subject.name, among: questionIndex.keys))
    return nil
  }

  private mutating func refuseFacet(_ subject: ConditionSource.Subject) -> Bool {
    guard let facet = subject.facet else { return true }
    problems.append(
      Problem(
        .wrongType, at: facet.mark, "a facet cannot be compared in this way",
        remedy: "remove '.\(facet.text)'"))
    return false
  }

  private mutating func isOption(
    _ word: Word, of question: Int, _ subject: ConditionSource.Subject
  ) -> Bool {
    if options[question].contains(where: { $0.name.text == word.text }) { return true }
    let names = options[question].map(\.name.text)
    problems.append(
      Problem(
        .unknownOption, at: word.mark,
        "the question '\(subject.name.text)' has no option '\(word.text)'",
        remedy: Problem.didYouMean(
          word.text, among: names + ["unknown", "declined"],
          else: "its options are " + names.joined(separator: ", "))))
    return false
  }

  private mutating func wrongType(
    _ subject: ConditionSource.Subject, _ fault: String, _ remedy: String
  ) -> Condition? {
    problems.append(
      Problem(
        .wrongType, at: subject.name.mark, "the question '\(subject.name.text)' \(fault)",
        remedy: remedy))
    return nil
  }

  private mutating func unknownFacet(_ facet: Word, of question: Int) {
    let facets =
      switch kinds[question] {
      case .postcode: ["nation"]
      case .date: ["days-away", "days-ago"]
      case .many: ["count"]
      case .choice, .line, .text, .number: [String]()
      }
    problems.append(
      Problem(
        .unknownFacet, at: facet.mark,
        "a question of type \(kinds[question].rawValue) has no facet '\(facet.text)' to compare so",
        remedy: Problem.didYouMean(
          facet.text, among: facets,
          else: facets.isEmpty
            ? "remove '.\(facet.text)'" : "it has " + facets.joined(separator: " and "))))
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
