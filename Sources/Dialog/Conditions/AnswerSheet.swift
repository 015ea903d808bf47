/// The answers that count, by question, on one day: what conditions are judged by.
package struct AnswerSheet: Sendable {
  /// By the index of the question; nil where there is no answer that counts.
  package private(set) var values: [Value?]
  /// The questions whose answers are in other words than English ones.
  package var foreign: Set<Int> = []
  /// The day from which `days-away` and `days-ago` count.
  package let today: CalendarDay
  /// Whether more answers may come.
  ///
  /// While they may, a condition that reads a missing one is neither true nor false.
  package var isOpen: Bool
  /// Which questions can still be asked while the sheet is open; nil means all of them.
  private var coming: Set<Int>?

  /// A sheet without answers.
  package init(questions: Int, today: CalendarDay, isOpen: Bool = true) {
    values = Array(repeating: nil, count: questions)
    self.today = today
    self.isOpen = isOpen
  }

  /// The answer of a question.
  package subscript(question: Int) -> Value? {
    get { values[question] }
    set { values[question] = newValue }
  }

  /// Opens the sheet for some questions: those that can still be asked.
  package mutating func open(for questions: Set<Int>) {
    isOpen = true
    coming = questions
  }

  /// Whether a condition holds; nil while that depends on answers that may still come.
  package func truth(of condition: Condition, in dialog: DialogGraph) -> Bool? {
    condition.truth(rules: dialog.rules) { question, comparison in
      if let value = values[question] { return comparison.holds(for: value, on: today) }
      return isOpen && coming?.contains(question) != false ? nil : false
    }
  }

  /// Whether a condition certainly holds; a missing one always does.
  package func holds(_ condition: Condition?, in dialog: DialogGraph) -> Bool {
    condition.map { truth(of: $0, in: dialog) == true } ?? true
  }
}
