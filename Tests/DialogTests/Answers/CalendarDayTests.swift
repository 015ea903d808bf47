import Dialog
import Testing

@Suite struct CalendarDayTests {
  /// Counts day by day from 1 January 1600, a Saturday, by the rules of the calendar alone.
  @Test func itAgreesWithCountingDayByDayFrom1600To2400() throws {
    var expected = try #require(CalendarDay(year: 1600, month: 1, day: 1)).number
    var weekday = 6
    for year in 1600...2400 {
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        let month = index + 1
        if CalendarDay.length(ofMonth: month, year: year) != length {
          Issue.record("\(year)-\(month) has \(length) days")
        }
        for day in 1...length {
          let found = CalendarDay(year: year, month: month, day: day)
          let parts = CalendarDay(number: expected).components
          if found?.number != expected || found?.weekday != weekday || parts != (year, month, day) {
            Issue.record("\(year)-\(month)-\(day)")
          }
          expected += 1
          weekday = weekday % 7 + 1
        }
        #expect(CalendarDay(year: year, month: month, day: length + 1) == nil)
      }
    }
  }

  @Test func daysThatAreKnownHaveTheirNumbers() throws {
    #expect(CalendarDay(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(CalendarDay(year: 2000, month: 3, day: 1)?.number == 11_017)
    #expect(CalendarDay(year: 2026, month: 11, day: 23)?.weekday == 1)
    #expect(CalendarDay(year: 1, month: 1, day: 1)?.components ?? (0, 0, 0) == (1, 1, 1))
    #expect(CalendarDay(year: 9999, month: 12, day: 31)?.description == "9999-12-31")
  }

  @Test(arguments: [
    (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 2, 29), (1900, 2, 29), (0, 1, 1),
    (10_000, 1, 1), (Int.max, 1, 1), (2026, Int.min, 1), (2026, 1, Int.max),
  ])
  func whatTheCalendarLacksIsNone(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func aDayIsWrittenAndReadBack() throws {
    for text in ["2026-11-23", "0001-01-01", "2024-02-29"] {
      #expect(try #require(CalendarDay(text)).description == text)
    }
    for text in [
      "2026-11-31", "2026-1-1", "26-11-23", "2026/11/23", "2026-11-23 ", "٢٠٢٦-11-23", "",
    ] {
      #expect(CalendarDay(text) == nil)
    }
  }

  @Test func daysAreCountedBothWays() throws {
    let first = try #require(CalendarDay("2026-02-27"))
    let second = try #require(CalendarDay("2026-03-02"))
    #expect(first.days(to: second) == 3)
    #expect(second.days(to: first) == -3)
    #expect(first.advanced(by: 3) == second)
    #expect(first < second)
  }
}
