package import Dialog

/// Puts conditions into words that somebody who has never seen a dialog file understands.
///
/// Questions go by their titles, options by their labels, and rules by their titles where they have
/// one: `"In detention" is "Yes", and no lawyer has said no`. Nothing of it depends on anybody's
/// answers, so that guides, explanations and checks can all use it.
package struct ConditionWriter: Sendable {
  private let dialog: DialogGraph
  private let say: Vocabulary
  /// The question that the reader has before their eyes, by index, whose title need not be said.
  private let own: Int?

  /// A writer of the conditions of a dialog, in the language of that dialog's words.
  ///
  /// - Parameters:
  ///   - dialog: The dialog.
  ///   - vocabulary: The program's sentences in the same language.
  ///   - question: A question whose answers go by their labels alone, because the words stand beside
  ///     it; nil for none.
  package init(_ dialog: DialogGraph, _ vocabulary: Vocabulary, beside question: Int? = nil) {
    self.dialog = dialog
    say = vocabulary
    own = question
  }

  /// A condition as one part of a sentence.
  package func words(_ condition: Condition) -> String {
    words(condition.simplified(in: dialog), isInner: false)
  }

  /// One of several conditions that must all hold.
  package struct Term: Hashable, Sendable {
    package let words: String
    /// The rule whose title the words are, by index; its meaning can be looked up.
    package let rule: Int?
  }

  /// The parts of a condition that must all hold; one part for any other condition.
  package func terms(_ condition: Condition) -> [Term] {
    condition.terms(in: dialog).map { term in
      let rule: Int? = if case .rule(let index) = term { index } else { nil }
      return Term(words: words(term, isInner: false), rule: rule)
    }
  }

  /// What a rule with a title means; nil for one without, which is written out where it is used.
  ///
  /// - Parameter index: The rule.
  /// - Returns: Its title, and its condition in words.
  package func rule(_ index: Int) -> (title: String, meaning: String)? {
    dialog.ruleTitles[index].map { ($0.text.plain, words(dialog.rules[index])) }
  }

  // MARK: Words

  private func words(_ condition: Condition, isInner: Bool) -> String {
    switch condition {
    case .rule(let index): dialog.ruleTitles[index]?.text.plain ?? ""
    case .isOne(let question, let options):
      choice(question, options.map { label($0, of: question) }, .conditionIs, .conditionOneOf)
    case .isWithheld(let question, let value):
      choice(question, [withheld(value)], .conditionIs, .conditionOneOf)
    case .isNation(let question, let nations):
      choice(question, nations.map { say($0.phrase) }, .conditionIs, .conditionOneOf)
    case .includes(let question, let option):
      includes(question, option, .conditionIncludes)
    case .isAnswered(let question): say(.conditionAnswered, ["title": title(question)])
    case .compares(let question, let measure, let comparison, let constant):
      say(
        measure.phrase,
        [
          "title": title(question),
          "number": say(comparison.phrase, ["number": String(constant)]),
        ])
    case .not(let inner): not(inner)
    case .all(let terms): list(terms, by: .conditionAnd, isInner)
    case .any(let terms): list(terms, by: .conditionOr, isInner)
    }
  }

  private func not(_ condition: Condition) -> String {
    switch condition {
    case .isOne(let question, let options):
      choice(
        question, options.map { label($0, of: question) }, .conditionIsNot, .conditionNoneOf)
    case .isWithheld(let question, let value):
      choice(question, [withheld(value)], .conditionIsNot, .conditionNoneOf)
    case .isNation(let question, let nations):
      choice(question, nations.map { say($0.phrase) }, .conditionIsNot, .conditionNoneOf)
    case .includes(let question, let option):
      includes(question, option, .conditionIncludesNot)
    case .isAnswered(let question): say(.conditionNotAnswered, ["title": title(question)])
    case .rule, .compares, .not, .all, .any:
      say(.conditionNot, ["condition": words(condition, isInner: true)])
    }
  }

  private func choice(
    _ question: Int, _ answers: [String], _ one: PhraseName, _ several: PhraseName
  ) -> String {
    if question == own, one == .conditionIs { return quoted(answers) }
    guard answers.count > 1 else {
      return say(one, ["title": title(question), "answer": answers.first ?? ""])
    }
    return say(several, ["title": title(question), "answers": quoted(answers)])
  }

  /// Answers in quotation marks, with commas between them.
  private func quoted(_ answers: [String]) -> String {
    let all = answers.map { say(.conditionQuoted, ["answer": $0]) }
    return all.dropFirst().reduce(all.first ?? "") {
      say(.listComma, ["first": $0, "rest": $1])
    }
  }

  private func includes(_ question: Int, _ option: String, _ name: PhraseName) -> String {
    let answer = option == "none" ? none(of: question) : label(option, of: question)
    if question == own, name == .conditionIncludes { return quoted([answer]) }
    return say(name, ["title": title(question), "answer": answer])
  }

  private func list(_ terms: [Condition], by name: PhraseName, _ isInner: Bool) -> String {
    let words = terms.map { self.words($0, isInner: true) }
    guard let last = words.last else { return "" }
    let list = words.dropLast().reversed().reduce(last) { say(name, ["first": $1, "rest": $0]) }
    return isInner ? say(.conditionGroup, ["condition": list]) : list
  }

  private func title(_ question: Int) -> String {
    dialog.questions[question].titles.first?.text.plain ?? ""
  }

  private func label(_ option: String, of question: Int) -> String {
    dialog.questions[question].option(named: option)?.label ?? option
  }

  private func none(of question: Int) -> String {
    dialog.questions[question].option(named: "none")?.label ?? say(.answerNone)
  }

  private func withheld(_ value: Value) -> String {
    say(value == .unknown ? .answerUnknown : .answerDeclined)
  }
}
