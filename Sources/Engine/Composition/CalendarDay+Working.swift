import Dialog

extension CalendarDay {
  /// This day, or the next one on which offices are open.
  ///
  /// Only what is closed in all of the UK on the same day of every year counts: bank holidays differ
  /// between its nations and move.
  var orNextWorkingDay: CalendarDay {
    var day = self
    while !day.isWorking { day = day.advanced(by: 1) }
    return day
  }

  private var isWorking: Bool {
    guard weekday < 6 else { return false }
    let (_, month, day) = components
    return (month, day) != (12, 25) && (month, day) != (12, 26) && (month, day) != (1, 1)
  }
}
