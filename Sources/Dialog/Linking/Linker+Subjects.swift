/// The questions, options and facets that a condition compares.
extension Linker {
  mutating func question(_ subject: ConditionSource.Subject) -> Int? {
    if let index = questionIndex[subject.name.text] { return index }
    problems.append(unknownEntry(subject.name, among: questionIndex.keys))
    return nil
  }

  mutating func refuseFacet(_ subject: ConditionSource.Subject) -> Bool {
    guard let facet = subject.facet else { return true }
    problems.append(
      Problem(
        .wrongType, at: facet.mark, "a facet cannot be compared in this way",
        remedy: "remove '.\(facet.text)'"))
    return false
  }

  mutating func isOption(
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

  mutating func wrongType(
    _ subject: ConditionSource.Subject, _ fault: String, _ remedy: String
  ) -> Condition? {
    problems.append(
      Problem(
        .wrongType, at: subject.name.mark, "the question '\(subject.name.text)' \(fault)",
        remedy: remedy))
    return nil
  }

  mutating func unknownFacet(_ facet: Word, of question: Int) {
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
