/// The answers that count, by question, on one day: what conditions are judged by.
package struct AnswerSheet: Sendable {
  /// By the index of the question; nil where there is no answer that counts.
  package private(set) var values: [Value?]
  /// The day from which `days-away` and `days-ago` count.
  package let today: CalendarDay
  /// Whether more answers may come.
  ///
  /// While they may, a condition that reads a missing one is neither true nor false.
  package var isOpen: Bool
  /// Which questions can still be asked while the sheet is open; nil means all of them.
  private var open: Set<Int>?

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
    open = questions
  }

  /// Whether a condition holds; nil while that depends on answers that may still come.
  package func truth(of condition: Condition, in dialog: DialogGraph) -> Bool? {
    switch condition {
    case .rule(let index):
      return truth(of: dialog.rules[index], in: dialog)
    case .isOne(let question, let options):
      return judge(question) { value in
        guard case .choice(let option) = value else { return false }
        return options.contains(option)
      }
    case .includes(let question, let option):
      return judge(question) { value in
        guard case .choices(let chosen) = value else { return false }
        return option == "none" ? chosen.isEmpty : chosen.contains(option)
      }
    case .isAnswered(let question):
      return judge(question) { $0.isAnswer }
    case .isWithheld(let question, let kind):
      return judge(question) { $0 == kind }
    case .isNation(let question, let nations):
      return judge(question) { value in
        guard case .postcode(let postcode) = value else { return false }
        return nations.contains(postcode.nation)
      }
    case .compares(let question, let measure, let comparison, let constant):
      return judge(question) { value in
        number(value, measure).map { comparison.holds($0, constant) } ?? false
      }
    case .not(let inner):
      return truth(of: inner, in: dialog).map { !$0 }
    case .all(let inner):
      var isCertain = true
      for term in inner {
        switch truth(of: term, in: dialog) {
        case false?: return false
        case nil: isCertain = false
        case true?: break
        }
      }
      return isCertain ? true : nil
    case .any(let inner):
      var isCertain = true
      for term in inner {
        switch truth(of: term, in: dialog) {
        case true?: return true
        case nil: isCertain = false
        case false?: break
        }
      }
      return isCertain ? false : nil
    }
  }

  /// Whether a condition certainly holds; a missing one always does.
  package func holds(_ condition: Condition?, in dialog: DialogGraph) -> Bool {
    condition.map { truth(of: $0, in: dialog) == true } ?? true
  }

  private func judge(_ question: Int, _ test: (Value) -> Bool) -> Bool? {
    values[question].map(test) ?? (isOpen && open?.contains(question) != false ? nil : false)
  }

  private func number(_ value: Value, _ measure: Condition.Measure) -> Int? {
    switch (measure, value) {
    case (.value, .number(let number)): number
    case (.count, .choices(let options)): options.count
    case (.daysAway, .date(let date)): date.earliest.map { today.days(to: $0) }
    case (.daysAgo, .date(let date)): date.latest.map { $0.days(to: today) }
    case (.value, _), (.count, _), (.daysAway, _), (.daysAgo, _): nil
    }
  }
}
