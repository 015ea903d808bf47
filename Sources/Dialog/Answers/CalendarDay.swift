/// A day of the Gregorian calendar, without a time of day or a zone.
///
/// Plans and facets count in days, so no other unit of time enters the engine, and the day is
/// always handed in.
package struct CalendarDay: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  package let number: Int

  /// A day by its distance from 1 January 1970, in days.
  package init(number: Int) {
    self.number = number
  }

  /// A day by its calendar date, or nil when there is no such day (30 February).
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    // Days from a civil date: years begin in March, so that the leap day comes last.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The year, the month from 1 to 12, and the day from 1 to 31.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week: 1 is Monday, 7 is Sunday.
  package var weekday: Int {
    let index = (number + 3) % 7
    return (index < 0 ? index + 7 : index) + 1
  }

  /// The day so many days later, or earlier when `days` is negative.
  package func advanced(by days: Int) -> CalendarDay {
    CalendarDay(number: number + days)
  }

  /// How many days `other` lies after this one.
  package func days(to other: CalendarDay) -> Int {
    other.number - number
  }

  /// How many days a month has.
  ///
  /// - Parameters:
  ///   - month: 1 to 12.
  ///   - year: decides whether February has a leap day.
  /// - Returns: 28 to 31.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }
}

extension CalendarDay: LosslessStringConvertible {
  /// A day written as `2026-11-23`, or nil for any other form.
  package init?(_ description: String) {
    let hyphen = UInt8(ascii: "-")
    let parts = description.utf8.split(separator: hyphen, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
      let year = Int(Substring(parts[0])), let month = Int(Substring(parts[1])),
      let day = Int(Substring(parts[2]))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `2026-11-23`.
  package var description: String {
    let (year, month, day) = components
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      + (month < 10 ? "-0" : "-") + String(month) + (day < 10 ? "-0" : "-") + String(day)
  }
}

extension CalendarDay {
  /// A day from its stored number; nil beyond the calendar, where counting days further would overflow.
  package init?(stored number: Int) {
    guard (-4_000_000...4_000_000).contains(number) else { return nil }
    self.number = number
  }
}
