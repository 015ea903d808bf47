import Dialog
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    (2025, 3, "2025-03-01", "2025-03-31"), (2024, 2, "2024-02-01", "2024-02-29"),
    (2025, 2, "2025-02-01", "2025-02-28"), (2025, 12, "2025-12-01", "2025-12-31"),
  ])
  func aMonthAloneMeansAnyOfItsDays(
    year: Int, month: Int, earliest: String, latest: String
  ) throws {
    let date = try #require(PartialDate(year: year, month: month))
    #expect(date.earliest == CalendarDay(earliest))
    #expect(date.latest == CalendarDay(latest))
    #expect(date.day == nil)
  }

  @Test func aWholeDayMeansItself() throws {
    let day = try #require(CalendarDay("2026-11-23"))
    let date = PartialDate(day)
    #expect(date.earliest == day)
    #expect(date.latest == day)
    #expect(date == PartialDate(year: 2026, month: 11, day: 23))
  }

  @Test(arguments: [(2026, 13, nil), (2026, 2, 30), (2026, 0, nil), (0, 1, nil), (2026, 4, 0)])
  func whatTheCalendarLacksIsNone(year: Int, month: Int, day: Int?) {
    #expect(PartialDate(year: year, month: month, day: day) == nil)
  }
}
