import Dialog

extension DateResolver {
  /// A date of the calendar: names of months, numerals, or a weekday alone.
  func calendarDate(_ clues: DateClues) -> DateOutcome {
    let numerals = clues.numerals
    if let month = clues.month { return named(month, numerals, clues) }
    switch numerals.count {
    case 0:
      guard let weekday = clues.weekday else { return .failure(.notADate) }
      return bareWeekday(weekday)
    case 1: return lone(numerals[0], hasWeekday: clues.weekday != nil)
    case 2: return pair(numerals[0], numerals[1])
    default: return triple(numerals[0], numerals[1], numerals[2])
    }
  }

  /// A month by name: "3 March", "March 2025", "March 3, 2026".
  private func named(_ month: Int, _ numerals: [DateNumeral], _ clues: DateClues) -> DateOutcome {
    switch numerals.count {
    case 0 where clues.weekday == nil:
      return withoutYear(month: month, day: nil)
    case 1 where numerals[0].isYear:
      guard clues.weekday == nil else { return .failure(.notADate) }
      return withYear(DateYear(numerals[0]), month: month, day: nil)
    case 1:
      let date = withoutYear(month: month, day: numerals[0].value)
      guard clues.isMonthFirst, isRecentYear(numerals[0]), case .dates(let days, _) = date
      else { return date }
      // "March 25" is a day to some and a year to others.
      let year = 2000 + numerals[0].value
      return .unclear(days + [PartialDate(year: year, month: month)])
    case 2:
      let (year, day) =
        numerals[0].isYear ? (numerals[0], numerals[1]) : (numerals[1], numerals[0])
      guard !day.isYear, !year.isOrdinal else { return .failure(.notADate) }
      return withYear(DateYear(year), month: month, day: day.value)
    default: return .failure(.notADate)
    }
  }

  /// One number: "the 3rd", "Monday 3", "03032026".
  private func lone(_ numeral: DateNumeral, hasWeekday: Bool) -> DateOutcome {
    if numeral.digits == 8, !numeral.isOrdinal {
      let value = numeral.value
      let dates = [
        PartialDate(year: value % 10_000, month: value / 10_000 % 100, day: value / 1_000_000),
        PartialDate(year: value % 10_000, month: value / 1_000_000, day: value / 10_000 % 100),
        PartialDate(year: value / 10_000, month: value / 100 % 100, day: value % 100),
      ]
      let likely = dates.filter { $0.map { DateYear.range.contains($0.year) } ?? false }
      return likely.isEmpty ? .failure(.notADate) : .unclear(ordered(likely.compactMap(\.self)))
    }
    guard !numeral.isYear, numeral.isOrdinal || hasWeekday else { return .failure(.notADate) }
    return withoutMonth(day: numeral.value)
  }

  /// Two numbers: "03/2025", "2025-03", "3/3".
  private func pair(_ first: DateNumeral, _ second: DateNumeral) -> DateOutcome {
    switch (first.isYear, second.isYear) {
    case (true, true): return .failure(.notADate)
    case (true, false): return withYear(DateYear(first), month: second.value, day: nil)
    case (false, true):
      guard !first.isOrdinal else { return .failure(.notADate) }
      return withYear(DateYear(second), month: first.value, day: nil)
    case (false, false):
      let dayFirst = withoutYear(month: second.value, day: first.value)
      guard case .failure = dayFirst else {
        return orSwapped(
          dayFirst, first, second, withoutYear(month: first.value, day: second.value))
      }
      var dates: [PartialDate?] = []
      if case .dates(let days, _) = withoutYear(month: first.value, day: second.value) {
        dates = days
      }
      if isRecentYear(second) {
        dates.append(PartialDate(year: 2000 + second.value, month: first.value))
      }
      return .unclear(dates)
    }
  }

  /// A date in numbers, or both that it can be when the month may stand first as well.
  private func orSwapped(
    _ dayFirst: DateOutcome, _ first: DateNumeral, _ second: DateNumeral, _ monthFirst: DateOutcome
  ) -> DateOutcome {
    guard first.value != second.value, !first.isOrdinal, case .dates(let days, _) = dayFirst,
      case .dates(let others, _) = monthFirst
    else { return dayFirst }
    return .unclear(ordered(days + others))
  }

  /// Three numbers: "03/03/2026", "2026-03-03"; "03/25/2026" and "03/04/2026" are asked back.
  private func triple(
    _ first: DateNumeral, _ second: DateNumeral, _ third: DateNumeral
  ) -> DateOutcome {
    guard !second.isYear, !first.isYear || !third.isYear else { return .failure(.notADate) }
    if first.isYear {
      return withYear(DateYear(first), month: second.value, day: third.value)
    }
    guard !third.isOrdinal else { return .failure(.notADate) }
    let year = DateYear(third)
    let dayFirst = withYear(year, month: second.value, day: first.value)
    let monthFirst = withYear(year, month: first.value, day: second.value)
    guard case .failure(.noSuchDay) = dayFirst, case .dates(let dates, _) = monthFirst
    else { return orSwapped(dayFirst, first, second, monthFirst) }
    return .unclear(dates)
  }

  /// Whether two digits after a month may be the year of something in a case.
  private func isRecentYear(_ numeral: DateNumeral) -> Bool {
    let now = today.components.year
    return numeral.digits == 2 && !numeral.isOrdinal
      && (now - 5...now + 2).contains(2000 + numeral.value)
  }
}
