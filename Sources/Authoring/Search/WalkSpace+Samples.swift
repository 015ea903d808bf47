import Dialog

/// Examples of what a formula holds for.
extension WalkSpace {
  /// How many questions the shortest walk answers for which a formula holds; nil when none does.
  mutating func shortestLength(_ formula: Formula) -> Int? {
    lengths.shortest(formula, in: diagram)
  }

  /// A walk for which a formula holds, of the fewest or else the most questions.
  mutating func sample(_ formula: Formula, isLongest: Bool = false) -> SampleWalk? {
    guard formula != .never else { return nil }
    let isTrue = lengths.path(formula, isLongest: isLongest, in: diagram)
    var sheet = AnswerSheet(questions: dialog.questions.count, today: today, isOpen: false)
    var walk = SampleWalk()
    for encoding in encodings where isTrue.contains(diagram.variable(of: encoding.asked)) {
      let value = value(of: encoding, sheet) { isTrue.contains(diagram.variable(of: $0)) }
      sheet[encoding.question] = value
      walk.steps.append(SampleWalk.Step(question: encoding.question, value: value))
    }
    return walk
  }

  /// The answer that the variables of a question mean.
  private func value(
    of encoding: QuestionEncoding, _ sheet: AnswerSheet, _ isTrue: (Formula) -> Bool
  ) -> Value {
    let options = dialog.questions[encoding.question].options
    func isOffered(_ option: Option) -> Bool { sheet.holds(option.condition, in: dialog) }
    switch encoding.kind {
    case .one(let groups):
      let chosen =
        groups.first { $0.variable.map(isTrue) ?? false } ?? groups.first { $0.variable == nil }
      let possible = chosen?.values.first { $0.option.map { isOffered(options[$0]) } ?? true }
      return possible?.value ?? .declined
    case .several(let answered, let unknown, let chosen):
      guard isTrue(answered) else { return isTrue(unknown) ? .unknown : .declined }
      let names = chosen.filter { isTrue($0.chosen) }.map { options[$0.option].name }
      guard names.isEmpty, !options.contains(where: { $0.name == "none" && isOffered($0) }) else {
        return .choices(names)
      }
      let read = Set(chosen.map(\.option))
      let other = options.indices.first { !read.contains($0) && isOffered(options[$0]) }
      return .choices(other.map { [options[$0].name] } ?? [])
    }
  }
}
