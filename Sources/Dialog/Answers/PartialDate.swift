/// A date as people know it: a day, or only a month.
///
/// "March 2025" is an honest answer to "when did you apply?", so a missing day is kept as missing
/// and never made up.
package struct PartialDate: Hashable, Sendable {
  /// 1 to 9999.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31, or nil when only the month is known.
  package let day: Int?

  /// A date, or nil when the calendar has no such month or day.
  package init?(year: Int, month: Int, day: Int? = nil) {
    guard CalendarDay(year: year, month: month, day: day ?? 1) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date of a whole day.
  package init(_ day: CalendarDay) {
    let parts = day.components
    year = parts.year
    month = parts.month
    self.day = parts.day
  }

  /// The first day it can mean: for a month alone its first, which is what a coming event counts
  /// from, so that nothing urgent is taken for later than it may be.
  package var earliest: CalendarDay? {
    CalendarDay(year: year, month: month, day: day ?? 1)
  }

  /// The last day it can mean: for a month alone its last, which is what a past event counts from.
  package var latest: CalendarDay? {
    CalendarDay(
      year: year, month: month, day: day ?? CalendarDay.length(ofMonth: month, year: year))
  }
}
