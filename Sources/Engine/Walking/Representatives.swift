import Dialog

/// A few answers that stand for all that a question may get.
///
/// Only what conditions can tell apart matters: one date on either side of each constant says as
/// much as every day of the calendar.
struct Representatives {
  /// Of a question of several answers, no more options than this are told apart.
  private static let maximalSubset = 8

  private let dialog: DialogGraph
  /// The comparisons that routes and conditions of the walk make, by question.
  private var comparisons: [Int: [Condition]] = [:]

  init(_ dialog: DialogGraph) {
    self.dialog = dialog
    for node in dialog.nodes {
      for condition in node.routes.map(\.condition) + [node.condition] {
        if let condition { collect(condition) }
      }
    }
  }

  /// The comparisons that conditions of the walk make with a question's answer.
  func comparisons(with question: Int) -> [Condition] {
    comparisons[question] ?? []
  }

  private mutating func collect(_ condition: Condition) {
    switch condition {
    case .rule(let index): collect(dialog.rules[index])
    case .not(let inner): collect(inner)
    case .all(let inner), .any(let inner): for term in inner { collect(term) }
    case .isOne(let question, _), .includes(let question, _), .isAnswered(let question),
      .isWithheld(let question, _), .isNation(let question, _), .compares(let question, _, _, _):
      comparisons[question, default: []].append(condition)
    }
  }

  /// The answers that stand for all of a question; never empty.
  ///
  /// - Parameters:
  ///   - question: By index.
  ///   - today: The day that dates are set beside.
  /// - Returns: The answers, "I don't know" among them.
  func values(of question: Int, on today: CalendarDay) -> [Value] {
    let asked = dialog.questions[question]
    let options = asked.options.map { Value.choice($0.name) }
    let values: [Value] =
      switch asked.kind {
      case .choice: options
      case .line, .text: options + [.text("")]
      case .many: subsets(of: question)
      case .postcode: Self.postcodes
      case .date: offsets(of: question).map { .date(PartialDate(today.advanced(by: $0))) }
      case .number: offsets(of: question).map(Value.number)
      }
    return values + [.unknown, .declined]
  }

  private func subsets(of question: Int) -> [Value] {
    var options: [String] = []
    for case .includes(_, let option) in comparisons[question] ?? [] where option != "none" {
      if !options.contains(option) { options.append(option) }
    }
    let told = options.prefix(Self.maximalSubset)
    var subsets: [[String]] = [[]]
    for option in told { subsets += subsets.map { $0 + [option] } }
    let all = dialog.questions[question].options.map(\.name).filter { $0 != "none" }
    // How many were chosen may matter too, so one more answer has them all.
    return (subsets + [all]).map(Value.choices)
  }

  /// Days, or numbers, on either side of each constant that is compared with.
  private func offsets(of question: Int) -> [Int] {
    var offsets: Set<Int> = [0]
    for case .compares(_, let measure, _, let constant) in comparisons[question] ?? [] {
      let sign = measure == .daysAgo ? -1 : 1
      // Constants come from authors, so the sums must not overflow.
      let bounded = max(-100_000, min(100_000, constant))
      for offset in (bounded - 1)...(bounded + 1) { offsets.insert(sign * offset) }
    }
    return offsets.sorted()
  }

  private static let postcodes: [Value] = [
    "SW1A", "EH1", "CF10", "BT1", "JE2", "TD15",
  ].map { .postcode(Postcode(outward: $0, inward: nil)) }
}
