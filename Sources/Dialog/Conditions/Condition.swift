/// When something is asked, said or gone to: small, typed and total.
///
/// It can compare answers with constants and nothing else, so no condition can fail, loop or
/// depend on anything but the answers and the day.
package indirect enum Condition: Hashable, Sendable {
  /// A number that can be read from an answer.
  package enum Measure: Hashable, Sendable {
    /// A number question's own value.
    case value
    /// Days from today until a date; a month counts from its first day.
    case daysAway
    /// Days from a date until today; a month counts from its last day.
    case daysAgo
    /// How many options were chosen.
    case count
  }

  /// A rule, by index.
  case rule(Int)
  /// A question's answer is one of these options.
  case isOne(question: Int, options: [String])
  /// Several options were chosen, and this is one of them.
  case includes(question: Int, option: String)
  /// Answered, and neither "I don't know" nor "I'd rather not say".
  case isAnswered(question: Int)
  /// Answered with exactly "I don't know" or "I'd rather not say".
  case isWithheld(question: Int, as: Value)
  case isNation(question: Int, nations: [Nation])
  case compares(question: Int, Measure, Comparison, Int)
  case not(Condition)
  case all([Condition])
  case any([Condition])
}

extension Condition {
  /// The questions that it reads, rules followed.
  ///
  /// - Parameter rules: The conditions of the dialog's rules, by index.
  /// - Returns: Their indices.
  package func questions(rules: [Condition]) -> Set<Int> {
    switch self {
    case .rule(let index): rules[index].questions(rules: rules)
    case .isOne(let question, _), .includes(let question, _), .isAnswered(let question),
      .isWithheld(let question, _), .isNation(let question, _), .compares(let question, _, _, _):
      [question]
    case .not(let inner): inner.questions(rules: rules)
    case .all(let inner), .any(let inner):
      inner.reduce(into: []) { $0.formUnion($1.questions(rules: rules)) }
    }
  }

  /// The questions that it reads itself, without those of the rules that it names.
  package var namedQuestions: Set<Int> {
    switch self {
    case .rule: []
    case .isOne(let question, _), .includes(let question, _), .isAnswered(let question),
      .isWithheld(let question, _), .isNation(let question, _), .compares(let question, _, _, _):
      [question]
    case .not(let inner): inner.namedQuestions
    case .all(let inner), .any(let inner):
      inner.reduce(into: []) { $0.formUnion($1.namedQuestions) }
    }
  }
}
