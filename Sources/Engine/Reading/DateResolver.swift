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
    if let days = clues.relativeDay { return relativeDay(days, clues) }
    if clues.isAgo || (clues.isWithin && clues.relation == nil && !clues.units.isEmpty) {
      return clues.hasLabels ? calendarDate(clues) : distance(clues)
    }
    guard clues.count == nil else { return .failure(.notADate) }
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
    let amount = clues.count ?? clues.numerals.first?.value ?? 1
    guard amount < 10_000, clues.numerals.first?.isOrdinal != true else {
      return .failure(.notADate)
    }
    let signed = clues.isAgo ? -amount : amount
    let date: PartialDate? =
      switch clues.unit {
      case .day: PartialDate(today.advanced(by: signed))
      case .week: PartialDate(today.advanced(by: 7 * signed))
      case .month: month(after: signed)
      case .year, nil: nil
      }
    guard let date else { return .failure(.notADate) }
    guard DateYear.range.contains(date.year) else { return .failure(.yearUnclear) }
    // Without a number it is "a week ago" in some languages and "last week" in others.
    let isCounted = clues.count != nil || !clues.numerals.isEmpty
    return isCounted || date.day == nil ? .certain(date) : .unclear([date])
  }

  /// A day of a week: "Monday last week".
  private func weekdayOfWeek(_ clues: DateClues, weeks: Int) -> DateOutcome {
    guard let weekday = clues.weekday, clues.numerals.isEmpty, clues.month == nil else {
      return .failure(.notADate)
    }
    return .certain(PartialDate(today.advanced(by: weekday - today.weekday + 7 * weeks)))
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
