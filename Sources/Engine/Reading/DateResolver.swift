import Dialog

/// Finds the days that clues can mean, from one day on and in one direction.
struct DateResolver: Sendable {
  let today: CalendarDay
  let direction: DateDirection

  /// The dates that fit all the clues.
  func resolve(_ clues: DateClues) -> DateOutcome {
    let outcome = resolveWithoutWeekday(clues)
    guard let weekday = clues.weekday, case .dates(let dates, _) = outcome,
      !clues.numerals.isEmpty || clues.relativeDay != nil
    else { return outcome }
    // "Monday 3 March" checks itself.
    let fitting = dates.filter { date in
      date.day == nil || date.earliest?.weekday == weekday
    }
    guard !fitting.isEmpty else { return .unclear(dates) }
    return fitting.count == dates.count ? outcome : .anyOf(fitting)
  }

  private func resolveWithoutWeekday(_ clues: DateClues) -> DateOutcome {
    // "Two days before 3 March" is another day than 3 March.
    if clues.isBefore, clues.isAgo || !clues.units.isEmpty { return .failure(.notADate) }
    if let days = clues.relativeDay { return relativeDay(days, clues) }
    if clues.isAgo || (clues.isWithin && clues.relation == nil && !clues.units.isEmpty) {
      return clues.hasLabels ? calendarDate(clues) : distance(clues)
    }
    if clues.isBareAmount { return bareAmount(clues) }
    if let count = clues.count { return spelledDay(count, clues) }
    guard let relation = clues.relation else {
      guard clues.units.isEmpty || clues.hasLabels else { return .failure(.notADate) }
      return calendarDate(clues)
    }
    guard !clues.units.isEmpty else { return related(clues, by: relation) }
    switch clues.unit {
    case .week: return weekdayOfWeek(clues, weeks: relation)
    case .month: return dayOfMonth(clues, months: relation)
    case .year: return dateOfYear(clues, year: today.components.year + relation)
    case .day, nil: return .failure(.notADate)
    }
  }

  /// A day beside today: "yesterday".
  private func relativeDay(_ days: Int, _ clues: DateClues) -> DateOutcome {
    guard clues.numerals.isEmpty, clues.month == nil, clues.relation == nil, clues.units.isEmpty,
      clues.count == nil, !clues.isAgo, !clues.isWithin
    else { return .failure(.notADate) }
    return .certain(PartialDate(today.advanced(by: days)))
  }

  /// A distance: "two weeks ago", "in 3 days"; months ago leave the day open.
  private func distance(_ clues: DateClues) -> DateOutcome {
    guard clues.month == nil, clues.weekday == nil, clues.relation == nil,
      clues.numerals.count + (clues.count == nil ? 0 : 1) <= 1, clues.isAgo != clues.isWithin
    else { return .failure(.notADate) }
    return distance(clues, isAgo: clues.isAgo)
  }

  /// An amount alone: "two weeks" is how long somebody has waited, or how long there still is.
  private func bareAmount(_ clues: DateClues) -> DateOutcome {
    let outcome =
      switch direction {
      case .past: distance(clues, isAgo: true)
      case .future: distance(clues, isAgo: false)
      case .either: DateOutcome.failure(.notADate)
      }
    return outcome.unsure
  }

  private func distance(_ clues: DateClues, isAgo: Bool) -> DateOutcome {
    let amount = clues.count ?? clues.numerals.first?.value ?? 1
    guard amount < 10_000, clues.numerals.first?.isOrdinal != true else {
      return .failure(.notADate)
    }
    let signed = isAgo ? -amount : amount
    let date: PartialDate? =
      switch clues.unit {
      case .day: PartialDate(today.advanced(by: signed))
      case .week: PartialDate(today.advanced(by: 7 * signed))
      case .month: month(after: signed)
      case .year: month(after: 12 * signed)
      case nil: nil
      }
    guard let date else { return .failure(.notADate) }
    guard DateYear.range.contains(date.year) else { return .failure(.yearUnclear) }
    // Nobody counts years to the month, and without a number it is "a week ago" in some languages
    // and "last week" in others.
    let isCounted = clues.count != nil || !clues.numerals.isEmpty
    let isSure = clues.unit == .month || (isCounted && clues.unit != .year)
    return isSure && fits(date) ? .certain(date) : .unclear([date])
  }

  /// A day of a week: "Monday last week"; for the week alone its days are offered.
  private func weekdayOfWeek(_ clues: DateClues, weeks: Int) -> DateOutcome {
    guard clues.numerals.isEmpty, clues.month == nil else { return .failure(.notADate) }
    let monday = today.advanced(by: 1 - today.weekday + 7 * weeks)
    if let weekday = clues.weekday {
      return .certain(PartialDate(monday.advanced(by: weekday - 1)))
    }
    let days = (0..<7).map { PartialDate(monday.advanced(by: $0)) }
    let fitting = days.filter(fits)
    return .unclear(fitting.isEmpty ? days : fitting)
  }

  /// A day in words: "the first of March", "three March 2026"; asked back, because "a March" and
  /// "one March" are one word in many languages.
  private func spelledDay(_ day: Int, _ clues: DateClues) -> DateOutcome {
    guard let month = clues.month, clues.relation == nil, clues.numerals.count <= 1 else {
      return .failure(.notADate)
    }
    guard let year = clues.numerals.first else {
      return withoutYear(month: month, day: day).unsure
    }
    guard year.isYear else { return .failure(.notADate) }
    return withYear(DateYear(year), month: month, day: day).unsure
  }

  /// A month, or a day of it: "last month", "the 3rd of next month".
  private func dayOfMonth(_ clues: DateClues, months: Int) -> DateOutcome {
    guard clues.month == nil, clues.numerals.count <= 1,
      clues.weekday == nil || clues.numerals.count == 1
    else { return .failure(.notADate) }
    guard let month = month(after: months) else { return .failure(.notADate) }
    guard let numeral = clues.numerals.first else { return .certain(month) }
    guard !numeral.isYear else { return .failure(.notADate) }
    return .certain(PartialDate(year: month.year, month: month.month, day: numeral.value))
  }

  /// A date in a year beside this: "March last year", "3 March this year".
  private func dateOfYear(_ clues: DateClues, year: Int) -> DateOutcome {
    guard let month = clues.month, clues.numerals.count <= 1,
      clues.weekday == nil || clues.numerals.count == 1
    else { return .failure(.notADate) }
    guard let numeral = clues.numerals.first else {
      return .certain(PartialDate(year: year, month: month))
    }
    guard !numeral.isYear else { return .failure(.notADate) }
    return .certain(PartialDate(year: year, month: month, day: numeral.value))
  }

  /// The month so many months from this one.
  private func month(after months: Int) -> PartialDate? {
    let now = today.components
    let index = now.year * 12 + now.month - 1 + months
    guard index >= 12 else { return nil }
    return PartialDate(year: index / 12, month: index % 12 + 1)
  }
}
