/// The answers that count, by question, on one day: what conditions are judged by.
package struct AnswerSheet: Sendable {
  /// The answers, in the order in which they were taken in.
  private var given: [Value] = []
  /// By the index of the question: where its answer stands among them, or `none`.
  ///
  /// A turn copies the sheet, and of a hundred questions few are answered.
  private var places: [Int]
  private static let none = -1

  /// The questions whose answers are in other words than English ones.
  package var foreign: Set<Int> = []
  /// The day from which `days-away` and `days-ago` count.
  package let today: CalendarDay
  /// Whether more answers may come.
  ///
  /// While they may, a condition that reads a missing one is neither true nor false.
  package var isOpen: Bool {
    didSet { rules = [] }
  }
  /// Which questions can still be asked while the sheet is open; nil means all of them.
  private var coming: Set<Int>?

  /// Whether each rule holds, by index, as long as no answer changes; empty until it was found out.
  ///
  /// Rules name rules, and a turn asks a hundred conditions that name them.
  private var rules: [Bool?] = []

  /// A sheet without answers.
  package init(questions: Int, today: CalendarDay, isOpen: Bool = true) {
    places = Array(repeating: Self.none, count: questions)
    self.today = today
    self.isOpen = isOpen
  }

  /// The answer of a question.
  package subscript(question: Int) -> Value? {
    get { hasAnswer(to: question) ? given[places[question]] : nil }
    set {
      rules = []
      guard let newValue else { return places[question] = Self.none }
      add(unreadByRules: newValue, to: question)
    }
  }

  /// Whether a question has an answer that counts.
  package func hasAnswer(to question: Int) -> Bool {
    places[question] != Self.none
  }

  /// The answers by the index of the question; nil where there is none that counts.
  package var values: [Value?] {
    places.indices.map { self[$0] }
  }

  /// Takes in an answer that no rule reads, so that what was found out of rules still holds.
  package mutating func add(unreadByRules value: Value, to question: Int) {
    guard !hasAnswer(to: question) else { return given[places[question]] = value }
    places[question] = given.count
    given.append(value)
  }

  /// Opens the sheet for some questions: those that can still be asked.
  package mutating func open(for questions: Set<Int>) {
    coming = questions
    isOpen = true
  }

  /// Whether a condition holds; nil while that depends on answers that may still come.
  package func truth(of condition: Condition, in dialog: DialogGraph) -> Bool? {
    truth(of: condition, dialog.rules)
  }

  /// Finds out which rules hold, for the many conditions that will be asked before the next answer.
  package mutating func settle(in dialog: DialogGraph) {
    guard rules.isEmpty else { return }
    rules.reserveCapacity(dialog.rules.count)
    // A rule that names an earlier one finds it judged already.
    for rule in dialog.rules { rules.append(truth(of: rule, dialog.rules)) }
  }

  /// As `Condition.truth(rules:judge:)`, without a closure for each comparison.
  private func truth(of condition: Condition, _ all: [Condition]) -> Bool? {
    switch condition {
    case .rule(let index):
      return index < rules.count ? rules[index] : truth(of: all[index], all)
    case .isOne(let question, _), .includes(let question, _), .isAnswered(let question),
      .isWithheld(let question, _), .isNation(let question, _), .compares(let question, _, _, _):
      if hasAnswer(to: question) {
        return condition.holds(for: given[places[question]], on: today)
      }
      return isOpen && coming?.contains(question) != false ? nil : false
    case .not(let inner): return truth(of: inner, all).map { !$0 }
    case .all(let terms): return truth(of: terms, decidedBy: false, all)
    case .any(let terms): return truth(of: terms, decidedBy: true, all)
    }
  }

  private func truth(
    of terms: [Condition], decidedBy decisive: Bool, _ all: [Condition]
  ) -> Bool? {
    var isCertain = true
    for term in terms {
      let truth = truth(of: term, all)
      if truth == decisive { return decisive }
      if truth == nil { isCertain = false }
    }
    return isCertain ? !decisive : nil
  }

  /// Whether a condition certainly holds; a missing one always does.
  package func holds(_ condition: Condition?, in dialog: DialogGraph) -> Bool {
    condition.map { truth(of: $0, in: dialog) == true } ?? true
  }
}
