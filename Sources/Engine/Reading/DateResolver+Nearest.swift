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
  /// - Returns: One date where it is plain, or both ways' to ask back about.
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
    case .past: return guess(past, beside: future)
    case .future: return guess(future, beside: past)
    case .either:
      if past == future { return .certain(past) }
      let pastDays = past?.latest?.days(to: today) ?? .max
      let futureDays = (future?.earliest).map { today.days(to: $0) } ?? .max
      return .unclear(pastDays < futureDays ? [past, future] : [future, past])
    }
  }

  /// The date on the side that is asked about, where it is plainly meant.
  ///
  /// On 27 November "26 November" is mostly yesterday, and somebody who means next year's would say
  /// so.
  ///
  /// - Parameters:
  ///   - wanted: The nearest date on that side.
  ///   - other: The nearest date on the other side.
  /// - Returns: The wanted date when nothing else lies as near and it is within a year; if not, both.
  private func guess(_ wanted: PartialDate?, beside other: PartialDate?) -> DateOutcome {
    guard let wanted else { return .unclear([other]) }
    guard let other, other != wanted else { return .certain(wanted) }
    let days = distance(to: wanted)
    if days <= 366, days < distance(to: other) { return .certain(wanted) }
    return .unclear(ordered([wanted, other]))
  }

  /// How many days lie between today and the nearest day that a date can mean.
  private func distance(to date: PartialDate) -> Int {
    guard let earliest = date.earliest, let latest = date.latest else { return .max }
    return max(0, today.days(to: earliest), latest.days(to: today))
  }

  /// Dates in the order of the calendar, or the likeliest first where nothing says which way to look.
  func ordered(_ dates: [PartialDate]) -> [PartialDate] {
    switch direction {
    case .either: dates
    case .past, .future:
      dates.sorted { ($0.year, $0.month, $0.day ?? 0) < ($1.year, $1.month, $1.day ?? 0) }
    }
  }
}
