import Dialog

extension DateResolver {
  /// Whether a date lies where the question looks for it.
  func fits(_ date: PartialDate) -> Bool {
    guard let earliest = date.earliest, let latest = date.latest else { return false }
    return switch direction {
    case .past: earliest <= today
    case .future: latest >= today
    case .either: true
    }
  }

  /// A date without a year, or none that the calendar ever has.
  func withoutYear(month: Int, day: Int?) -> DateOutcome {
    let year = today.components.year
    // Two leap days are at most eight years apart.
    return nearest(within: 8) { PartialDate(year: year + $0, month: month, day: day) }
  }

  /// A day without its month: "the 3rd".
  func withoutMonth(day: Int) -> DateOutcome {
    let now = today.components
    return nearest(within: 2) { months in
      let index = now.year * 12 + now.month - 1 + months
      return PartialDate(year: index / 12, month: index % 12 + 1, day: day)
    }
  }

  /// The date of a series that lies nearest in the direction, or in both.
  ///
  /// - Parameters:
  ///   - reach: How many steps to look each way.
  ///   - date: The date so many steps from the current one, if there is one.
  /// - Returns: One date, or both ways' to ask back about.
  private func nearest(within reach: Int, _ date: (Int) -> PartialDate?) -> DateOutcome {
    func first(_ steps: some Sequence<Int>, where fits: (PartialDate) -> Bool) -> PartialDate? {
      for step in steps {
        if let date = date(step), fits(date) { return date }
      }
      return nil
    }
    let past = first(stride(from: 0, through: -reach, by: -1)) { date in
      date.earliest.map { $0 <= today } ?? false
    }
    let future = first(0...reach) { date in
      date.latest.map { $0 >= today } ?? false
    }
    switch direction {
    case .past: return .certain(past)
    case .future: return .certain(future)
    case .either:
      if past == future { return .certain(past) }
      let pastDays = past?.latest?.days(to: today) ?? .max
      let futureDays = (future?.earliest).map { today.days(to: $0) } ?? .max
      return .unclear(pastDays < futureDays ? [past, future] : [future, past])
    }
  }
}
