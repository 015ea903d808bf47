/// What conditions name, and whether it can be compared so.
extension Linker {
  mutating func link(_ source: ConditionSource) -> Condition? {
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

  mutating func link(_ sources: [ConditionSource]) -> [Condition]? {
    // Every term is resolved, also after one failed, so that all problems are reported.
    let linked = sources.map { link($0) }
    let whole = linked.compactMap(\.self)
    return whole.count == linked.count ? whole : nil
  }

  mutating func link(rule name: Word) -> Condition? {
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

  mutating func link(
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

  mutating func link(
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

  mutating func link(
    _ subject: ConditionSource.Subject, _ comparison: Comparison, _ number: Word
  ) -> Condition? {
    guard let question = question(subject), let constant = constant(number) else { return nil }
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

  /// A number that an answer can be compared with.
  private mutating func constant(_ number: Word) -> Int? {
    if let constant = Int(number.text), Limits.constants.contains(constant) { return constant }
    problems.append(
      Problem(
        .badValue, at: number.mark, "no answer comes near \(number.text)",
        remedy: "compare with a number between \(Limits.constants.lowerBound) and "
          + "\(Limits.constants.upperBound)"))
    return nil
  }
}
