import Dialog

/// The variables that stand for the answer of one question.
struct QuestionEncoding {
  /// Answers of a question that takes one, which no comparison tells apart.
  struct Group {
    /// True for these answers; nil for the group that holds when no other does.
    let variable: Formula?
    let values: [(value: Value, option: Int?)]
  }

  enum Kind {
    case one([Group])
    /// Several options, each with a variable of its own where a comparison reads it.
    case several(answered: Formula, unknown: Formula, options: [(option: Int, chosen: Formula)])
  }

  let question: Int
  /// Whether it is asked.
  let asked: Formula
  let kind: Kind
  /// What must hold of the variables when it is asked; nothing of them is true when it is not.
  let whenAsked: Formula
  let whenNotAsked: Formula
  /// What is rather true than not, so that examples read like what people answer.
  let usual: [Formula]
}

/// Makes the variables of a question, and says what comparisons of its answer come to.
struct QuestionEncoder {
  let dialog: DialogGraph
  let today: CalendarDay
  let comparisons: [Condition]

  /// Makes the variables.
  ///
  /// - Parameters:
  ///   - index: The question.
  ///   - offered: For each of its options, when it is offered.
  ///   - diagram: Where the variables are made.
  ///   - known: Takes what each comparison comes to.
  /// - Returns: The encoding.
  func encode(
    _ index: Int, offered: [Formula], in diagram: inout DecisionDiagram,
    known: inout [Condition: Formula]
  ) -> QuestionEncoding {
    let asked = diagram.makeVariable()
    return dialog.questions[index].kind == .many
      ? several(index, asked, offered, in: &diagram, known: &known)
      : one(index, asked, offered, in: &diagram, known: &known)
  }

  // MARK: One answer

  private func one(
    _ index: Int, _ asked: Formula, _ offered: [Formula], in diagram: inout DecisionDiagram,
    known: inout [Condition: Formula]
  ) -> QuestionEncoding {
    let samples = SampleValues(dialog: dialog, today: today)
    var signatures: [[Bool]] = []
    var members: [[(value: Value, option: Int?)]] = []
    for sample in samples.values(of: index, comparedBy: comparisons) {
      let signature = truths(of: sample.value, index)
      if let group = signatures.firstIndex(of: signature) {
        members[group].append(sample)
      } else {
        signatures.append(signature)
        members.append([sample])
      }
    }
    // The group of which no comparison holds needs no variable.
    let rest = signatures.firstIndex { !$0.contains(true) }
    var groups: [QuestionEncoding.Group] = []
    var allowed: [Formula] = []
    for (number, values) in members.enumerated() {
      let possible = diagram.any(values.map { $0.option.map { offered[$0] } ?? .always })
      let variable = number == rest ? nil : diagram.makeVariable()
      groups.append(QuestionEncoding.Group(variable: variable, values: values))
      allowed.append(possible)
    }
    for (number, comparison) in comparisons.enumerated() {
      known[comparison] = diagram.any(
        zip(groups, signatures).filter { $1[number] }.compactMap(\.0.variable))
    }
    let variables = groups.compactMap(\.variable)
    let none = diagram.not(diagram.any(variables))
    var choices: [Formula] = []
    for (group, possible) in zip(groups, allowed) {
      let only = exactly(group.variable, of: variables, in: &diagram)
      choices.append(diagram.and(only, possible))
    }
    return QuestionEncoding(
      question: index, asked: asked, kind: .one(groups), whenAsked: diagram.any(choices),
      whenNotAsked: none, usual: usual(groups))
  }

  /// The variables of answers that are more natural than that for which no variable is true.
  private func usual(_ groups: [QuestionEncoding.Group]) -> [Formula] {
    groups.prefix { $0.variable != nil || $0.values.first?.value.isAnswer == false }
      .filter { $0.values.first?.value.isAnswer == true }.compactMap(\.variable)
  }

  /// Whether one of the variables is true and all others false; with nil, whether all are.
  private func exactly(
    _ variable: Formula?, of variables: [Formula], in diagram: inout DecisionDiagram
  ) -> Formula {
    // From the last on, so that each step only puts a variable before what there is.
    variables.reversed().reduce(.always) { rest, other in
      diagram.and(other == variable ? other : diagram.not(other), rest)
    }
  }

  /// What each comparison says of a value.
  private func truths(of value: Value, _ index: Int) -> [Bool] {
    var sheet = AnswerSheet(questions: dialog.questions.count, today: today, isOpen: false)
    sheet[index] = value
    return comparisons.map { sheet.holds($0, in: dialog) }
  }

  // MARK: Several answers

  private func several(
    _ index: Int, _ asked: Formula, _ offered: [Formula], in diagram: inout DecisionDiagram,
    known: inout [Condition: Formula]
  ) -> QuestionEncoding {
    let question = dialog.questions[index]
    let answered = diagram.makeVariable()
    let unknown = diagram.makeVariable()
    let read = optionsRead(question)
    let options = question.options.indices.filter { read.contains(question.options[$0].name) }
      .map { (option: $0, chosen: diagram.makeVariable()) }
    for comparison in comparisons {
      known[comparison] = meaning(
        of: comparison, question, asked: asked, answered: answered, unknown: unknown,
        options: options, in: &diagram)
    }
    let some = diagram.any(options.map(\.chosen))
    // Something must be chosen, if only "none of these" or an option that nothing reads.
    let others = question.options.indices.filter { !read.contains(question.options[$0].name) }
    let canBeOther = diagram.any(others.map { offered[$0] })
    var rules = [
      diagram.not(diagram.and(answered, unknown)), diagram.implies(some, answered),
      diagram.implies(answered, diagram.or(some, canBeOther)),
    ]
    for option in options { rules.append(diagram.implies(option.chosen, offered[option.option])) }
    let none = diagram.not(diagram.any([answered, unknown, some]))
    return QuestionEncoding(
      question: index, asked: asked,
      kind: .several(answered: answered, unknown: unknown, options: options),
      whenAsked: diagram.all(rules), whenNotAsked: none, usual: [answered])
  }

  /// The options that comparisons tell from others; all of them where they are counted.
  private func optionsRead(_ question: Question) -> Set<String> {
    var read: Set<String> = []
    for comparison in comparisons {
      switch comparison {
      case .includes(_, Self.none), .compares:
        return Set(question.options.map(\.name)).subtracting([Self.none])
      case .includes(_, let option): read.insert(option)
      case .rule, .isOne, .isAnswered, .isWithheld, .isNation, .not, .all, .any: break
      }
    }
    return read
  }

  private static let none = "none"

  private func meaning(
    of comparison: Condition, _ question: Question, asked: Formula, answered: Formula,
    unknown: Formula, options: [(option: Int, chosen: Formula)], in diagram: inout DecisionDiagram
  ) -> Formula {
    switch comparison {
    case .includes(_, Self.none):
      return diagram.and(answered, diagram.not(diagram.any(options.map(\.chosen))))
    case .includes(_, let name):
      return options.first { question.options[$0.option].name == name }?.chosen ?? .never
    case .isAnswered: return answered
    case .isWithheld(_, .unknown): return unknown
    case .isWithheld:
      return diagram.all([asked, diagram.not(answered), diagram.not(unknown)])
    case .compares(_, .count, let operation, let constant):
      let counts = exactCounts(options.map(\.chosen), in: &diagram)
      let fitting = counts.enumerated().filter { operation.holds($0.offset, constant) }
      return diagram.and(answered, diagram.any(fitting.map(\.element)))
    case .compares, .rule, .isOne, .isNation, .not, .all, .any: return .never
    }
  }

  /// For each number from none to all, that exactly so many of the variables are true.
  private func exactCounts(
    _ variables: [Formula], in diagram: inout DecisionDiagram
  ) -> [Formula] {
    var counts: [Formula] = [.always]
    for variable in variables.reversed() {
      let without = diagram.not(variable)
      var next: [Formula] = []
      for count in 0...counts.count {
        let stays = count < counts.count ? diagram.and(without, counts[count]) : .never
        let grows = count > 0 ? diagram.and(variable, counts[count - 1]) : .never
        next.append(diagram.or(stays, grows))
      }
      counts = next
    }
    return counts
  }
}
