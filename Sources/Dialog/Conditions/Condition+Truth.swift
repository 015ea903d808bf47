extension Condition {
  /// Whether the condition holds, when some of what it compares may be unknown.
  ///
  /// - Parameters:
  ///   - rules: The conditions of the dialog's rules, by index.
  ///   - judge: Whether one comparison with a question's answer holds; nil when that is unknown.
  /// - Returns: Nil when the whole depends on what is unknown.
  package func truth(
    rules: [Condition], judge: (_ question: Int, _ comparison: Condition) -> Bool?
  ) -> Bool? {
    switch self {
    case .rule(let index): rules[index].truth(rules: rules, judge: judge)
    case .isOne(let question, _), .includes(let question, _), .isAnswered(let question),
      .isWithheld(let question, _), .isNation(let question, _), .compares(let question, _, _, _):
      judge(question, self)
    case .not(let inner): inner.truth(rules: rules, judge: judge).map { !$0 }
    case .all(let inner): Self.truth(of: inner, decidedBy: false, rules: rules, judge: judge)
    case .any(let inner): Self.truth(of: inner, decidedBy: true, rules: rules, judge: judge)
    }
  }

  /// Whether some terms hold together: one that is `decisive` decides, and one that is unknown
  /// leaves the rest open.
  private static func truth(
    of terms: [Condition], decidedBy decisive: Bool, rules: [Condition],
    judge: (Int, Condition) -> Bool?
  ) -> Bool? {
    var isCertain = true
    for term in terms {
      let truth = term.truth(rules: rules, judge: judge)
      if truth == decisive { return decisive }
      if truth == nil { isCertain = false }
    }
    return isCertain ? !decisive : nil
  }

  /// Whether a single comparison holds for an answer on a day; false for a condition of several.
  // A call would copy the value, in every one of the hundreds of comparisons of a turn.
  @inline(__always)
  package func holds(for value: Value, on today: CalendarDay) -> Bool {
    switch (self, value) {
    case (.isOne(_, let options), .choice(let option)): options.contains(option)
    case (.includes(_, let option), .choices(let chosen)):
      option == "none" ? chosen.isEmpty : chosen.contains(option)
    case (.isAnswered, let value): value.isAnswer
    case (.isWithheld(_, let kind), let value): value == kind
    case (.isNation(_, let nations), .postcode(let postcode)): nations.contains(postcode.nation)
    case (.compares(_, let measure, let comparison, let constant), let value):
      measure.number(of: value, on: today).map { comparison.holds($0, constant) } ?? false
    case (.isOne, _), (.includes, _), (.isNation, _), (.rule, _), (.not, _), (.all, _), (.any, _):
      false
    }
  }
}

extension Condition.Measure {
  /// The number of an answer; nil when it has none of this kind.
  fileprivate func number(of value: Value, on today: CalendarDay) -> Int? {
    switch (self, value) {
    case (.value, .number(let number)): number
    case (.count, .choices(let options)): options.count
    case (.daysAway, .date(let date)): date.earliest.map { today.days(to: $0) }
    case (.daysAgo, .date(let date)): date.latest.map { $0.days(to: today) }
    case (.value, _), (.count, _), (.daysAway, _), (.daysAgo, _): nil
    }
  }
}
