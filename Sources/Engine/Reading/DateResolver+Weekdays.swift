import Dialog

extension DateResolver {
  /// A weekday or month beside this: "last Monday", "next Friday", "this March".
  func related(_ clues: DateClues, by relation: Int) -> DateOutcome {
    switch (clues.weekday, clues.month) {
    case (let weekday?, nil) where clues.numerals.isEmpty:
      return relatedWeekday(weekday, relation)
    case (nil, let month?):
      guard clues.numerals.count <= 1, clues.numerals.first?.isYear != true else {
        return .failure(.notADate)
      }
      return relatedMonth(month, day: clues.numerals.first?.value, relation)
    default:
      return .failure(.notADate)
    }
  }

  /// A weekday alone, which on that very day may mean today as well as a week from it.
  func bareWeekday(_ weekday: Int) -> DateOutcome {
    let isToday = weekday == today.weekday
    let before = today.advanced(by: -daysBack(to: weekday))
    let after = today.advanced(by: daysAhead(to: weekday))
    let days =
      switch direction {
      case .past: isToday ? [today, before] : [before]
      case .future: isToday ? [today, after] : [after]
      case .either: (isToday ? [today] : []) + nearestFirst(before, after)
      }
    return .anyOf(days.map { PartialDate($0) })
  }

  private func relatedWeekday(_ weekday: Int, _ relation: Int) -> DateOutcome {
    let isToday = weekday == today.weekday
    let after = today.advanced(by: daysAhead(to: weekday))
    if relation < 0 { return .certain(PartialDate(today.advanced(by: -daysBack(to: weekday)))) }
    if relation == 0 { return isToday ? .certain(PartialDate(today)) : bareWeekday(weekday) }
    if isToday { return .certain(PartialDate(after)) }
    // Half of Britain means the coming Friday by "next Friday", the other half the one after.
    return .unclear([PartialDate(after), PartialDate(after.advanced(by: 7))])
  }

  /// A month beside this: "last March" is the one just gone or last year's once this one is over.
  private func relatedMonth(_ month: Int, day: Int?, _ relation: Int) -> DateOutcome {
    let now = today.components
    func date(_ year: Int) -> PartialDate? { PartialDate(year: year, month: month, day: day) }
    let isInDoubt = relation < 0 ? month < now.month : relation > 0 && month > now.month
    guard isInDoubt else { return .certain(date(now.year + relation)) }
    return .unclear([date(now.year), date(now.year + relation)])
  }

  /// Counts back, 1 to 7.
  private func daysBack(to weekday: Int) -> Int {
    (today.weekday - weekday + 6) % 7 + 1
  }

  /// Counts ahead, 1 to 7.
  private func daysAhead(to weekday: Int) -> Int {
    (weekday - today.weekday + 6) % 7 + 1
  }

  /// Of two days as far away the coming one is first, because it may be urgent.
  private func nearestFirst(_ before: CalendarDay, _ after: CalendarDay) -> [CalendarDay] {
    before.days(to: today) < today.days(to: after) ? [before, after] : [after, before]
  }
}
