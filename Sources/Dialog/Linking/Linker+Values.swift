/// The values of properties.
extension Linker {
  mutating func references(_ word: Word?, in index: [String: Int]) -> [Int] {
    guard let word else { return [] }
    var found: [Int] = []
    for name in names(word) {
      if let position = index[name.text] {
        if !found.contains(position) { found.append(position) }
      } else {
        problems.append(unknownEntry(name, among: index.keys))
      }
    }
    return found
  }

  mutating func covers(_ draft: EntryDraft) -> [Int] {
    (draft.value(.covers).map(names) ?? []).compactMap { item in
      if let number = Int(item.text), number > 0 { return number }
      problems.append(
        Problem(
          .badValue, at: item.mark, "'\(item.text)' is no number of the coverage list",
          remedy: "write it like '@ covers 15, 26'"))
      return nil
    }
  }

  mutating func stage(_ word: Word?) -> Step.Stage {
    word.flatMap { oneOf($0, "stage of the plan", among: "the stages are") } ?? .next
  }

  /// The side of today that a date question expects.
  mutating func side(_ word: Word, of kind: Question.Kind) -> DateSide? {
    guard kind == .date else {
      problems.append(
        Problem(
          .wrongType, at: word.mark, "only a date lies before or after today",
          remedy: "remove '@ expects', or write '@ type date'"))
      return nil
    }
    return oneOf(word, "side of today", among: "the sides are")
  }

  /// The case of an enumeration that a property names, or nil and a problem.
  mutating func oneOf<Choice: CaseIterable & RawRepresentable<String>>(
    _ word: Word, _ what: String, among list: String
  ) -> Choice? {
    if let choice = Choice(rawValue: word.text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    problems.append(
      Problem(
        .badValue, at: word.mark, "'\(word.text)' is no \(what)",
        remedy: Problem.didYouMean(
          word.text, among: names, else: "\(list) " + names.joined(separator: ", "))))
    return nil
  }

  mutating func due(_ word: Word) -> Step.Due? {
    let pieces = word.text.split(separator: " ")
    guard let first = pieces.first, let days = Int(first), (0...3650).contains(days),
      pieces.count == 1 || (pieces.count == 3 && pieces[1] == "after")
    else {
      problems.append(
        Problem(
          .badValue, at: word.mark, "'\(word.text)' is no date of a step",
          remedy: "write it like '14' or '14 after last-wrote'"))
      return nil
    }
    guard pieces.count == 3 else { return Step.Due(days: days, after: nil) }
    let name = Word(text: String(pieces[2]), mark: word.mark)
    guard let question = questionIndex[name.text] else {
      problems.append(unknownEntry(name, among: questionIndex.keys))
      return nil
    }
    guard kinds[question] == .date else {
      problems.append(
        Problem(
          .wrongType, at: word.mark, "the question '\(name.text)' asks for no date",
          remedy: "name a question of type date"))
      return nil
    }
    readsPast.insert(question)
    return Step.Due(days: days, after: question)
  }
}
