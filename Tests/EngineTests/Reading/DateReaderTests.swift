import Dialog
import Engine
import Testing

/// A Monday.
private let today = "2026-11-23"

/// Reads and writes down the outcome: `2026-03-03`, `? 2026-03-03, 2027-03-03` when it is asked
/// back, `! notADate` when it is not understood.
private func read(
  _ text: String, _ direction: DateDirection = .past, on day: String = today,
  expects: DateSide? = nil, words: DateWords = .english
) throws -> String {
  let day = try #require(CalendarDay(day))
  let reader = DateReader(
    words: words, today: day, direction: expects?.direction ?? direction, expects: expects)
  switch reader.read(text) {
  case .understood(let value): return written(value)
  case .unclear(let values): return "? " + values.map(written).joined(separator: ", ")
  case .notUnderstood(let reason): return "! \(reason)"
  }
}

private func written(_ value: Value) -> String {
  guard case .date(let date) = value else { return "\(value)" }
  let month = "\(date.year)-" + (date.month < 10 ? "0" : "") + "\(date.month)"
  guard let day = date.day else { return month }
  return month + "-" + (day < 10 ? "0" : "") + "\(day)"
}

@Suite struct DateReaderTests {
  @Test(arguments: [
    "3 March 2026", "3rd March 2026", "3rd of march 2026", "the 3rd of March, 2026",
    "March 3 2026", "March 3rd, 2026", "Mar 3 2026", "3mar2026", "3 MARCH 2026.", "(3 March 2026)",
    "03/03/2026", "3/3/2026", "3.3.2026", "3-3-2026", "03 03 2026", "2026-03-03", "2026/3/3",
    "on 3 March 2026", "it was on 3 March 2026", "Tuesday 3 March 2026", "Tue, 3/3/2026",
    "٣/٣/٢٠٢٦", "۳ March ۲۰۲۶", "০৩/০৩/২০২৬", "３／３／２０２６", "३ march २०२६", "3rd march this year",
  ])
  func aWholeDateIsUnderstoodHoweverItIsWritten(text: String) throws {
    #expect(try read(text) == "2026-03-03")
  }

  @Test(arguments: [
    ("3 March", "? 2026-03-03, 2027-03-03", "2027-03-03", "? 2027-03-03, 2026-03-03"),
    ("3/3", "? 2026-03-03, 2027-03-03", "2027-03-03", "? 2027-03-03, 2026-03-03"),
    ("3 October", "2026-10-03", "? 2026-10-03, 2027-10-03", "? 2026-10-03, 2027-10-03"),
    ("24 November", "? 2025-11-24, 2026-11-24", "2026-11-24", "? 2026-11-24, 2025-11-24"),
    ("22 November", "2026-11-22", "? 2026-11-22, 2027-11-22", "? 2026-11-22, 2027-11-22"),
    ("23 November", "2026-11-23", "2026-11-23", "2026-11-23"),
    (
      "29 February", "? 2024-02-29, 2028-02-29", "? 2024-02-29, 2028-02-29",
      "? 2028-02-29, 2024-02-29"
    ),
    ("March", "? 2026-03, 2027-03", "2027-03", "? 2027-03, 2026-03"),
    ("in October", "2026-10", "? 2026-10, 2027-10", "? 2026-10, 2027-10"),
    ("November", "2026-11", "2026-11", "2026-11"),
    ("the 3rd", "? 2026-11-03, 2026-12-03", "2026-12-03", "? 2026-12-03, 2026-11-03"),
    ("31st", "2026-10-31", "? 2026-10-31, 2026-12-31", "? 2026-10-31, 2026-12-31"),
    ("23rd", "2026-11-23", "2026-11-23", "2026-11-23"),
    ("Friday", "2026-11-20", "2026-11-27", "? 2026-11-20, 2026-11-27"),
    (
      "Monday", "? 2026-11-23, 2026-11-16", "? 2026-11-23, 2026-11-30",
      "? 2026-11-23, 2026-11-30, 2026-11-16"
    ),
    ("this Friday", "2026-11-20", "2026-11-27", "? 2026-11-20, 2026-11-27"),
    ("Tuesday 24 November", "2026-11-24", "2026-11-24", "2026-11-24"),
    ("Tuesday the 3rd", "2026-11-03", "? 2026-12-03", "2026-11-03"),
  ])
  func whatIsMissingFollowsTheDirection(
    text: String, past: String, future: String, either: String
  ) throws {
    #expect(try read(text, .past) == past)
    #expect(try read(text, .future) == future)
    #expect(try read(text, .either) == either)
  }

  @Test(arguments: [
    ("today", "2026-11-23"), ("Yesterday", "2026-11-22"), ("tomorrow", "2026-11-24"),
    ("last Monday", "2026-11-16"), ("last Friday", "2026-11-20"), ("on Sunday", "2026-11-22"),
    ("two weeks ago", "2026-11-09"), ("2 weeks ago", "2026-11-09"), ("a week ago", "2026-11-16"),
    ("2weeks ago", "2026-11-09"),
    ("٣ days ago", "2026-11-20"), ("three months ago", "2026-08"), ("a month ago", "2026-10"),
    ("last month", "2026-10"), ("this month", "2026-11"),
    ("next month", "2026-12"), ("in the last month", "2026-10"),
    ("3rd of last month", "2026-10-03"),
    ("Monday last week", "2026-11-16"), ("Friday next week", "2026-12-04"),
    ("this week Wednesday", "2026-11-25"), ("next Monday", "2026-11-30"),
    ("this Monday", "2026-11-23"), ("march last year", "2025-03"),
    ("3 march last year", "2025-03-03"), ("in march next year", "2027-03"),
    ("last December", "2025-12"), ("next March", "2027-03"),
  ])
  func daysAreCountedFromToday(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  @Test(arguments: [
    ("March 2025", "2025-03"), ("march, 2025", "2025-03"), ("03/2025", "2025-03"),
    ("2025-03", "2025-03"), ("3.2025", "2025-03"), ("2025 March", "2025-03"),
  ])
  func aMonthAloneKeepsItsDayOpen(text: String, date: String) throws {
    #expect(try read(text) == date)
  }

  @Test(arguments: [
    ("3.3.26", "? 2026-03-03"), ("3 March 26", "? 2026-03-03"), ("3 March '26", "? 2026-03-03"),
    ("March ’25", "? 2025-03"), ("1/2/99", "? 1999-01-02, 1999-02-01"),
    ("March 3 26", "? 2026-03-03"),
  ])
  func twoDigitsForTheYearAreAskedBack(text: String, outcome: String) throws {
    #expect(try read(text) == outcome)
  }

  @Test(arguments: [
    ("03/25/2026", "? 2026-03-25"), ("12/25", "? 2025-12-25, 2026-12-25, 2025-12"),
    ("9/13", "? 2026-09-13"),
    ("March 25", "? 2026-03-25, 2027-03-25, 2025-03"), ("October 12", "2026-10-12"),
    ("Monday 12 January 2027", "? 2027-01-12"),
    ("last March", "? 2026-03, 2025-03"), ("03032026", "? 2026-03-03"),
    ("20260303", "? 2026-03-03"), ("Monday 3 March 2026", "? 2026-03-03"),
    ("week ago", "? 2026-11-16"), ("3 March 2027", "? 2027-03-03"),
  ])
  func whatMayBeMeantAnotherWayIsAskedBack(text: String, outcome: String) throws {
    #expect(try read(text) == outcome)
  }

  /// On a Friday.
  @Test(arguments: [
    ("26/11", "? 2026-11-26, 2027-11-26"), ("1 2", "? 2027-01-02, 2027-02-01"),
    ("12-01", "? 2026-12-01, 2027-01-12"), ("1.11", "? 2026-11-01, 2027-01-11, 2027-11-01"),
    ("12/1/2026", "? 2026-01-12, 2026-12-01"), ("1-12-2026", "? 2026-01-12, 2026-12-01"),
    ("28/11", "2026-11-28"), ("2.12.", "? 2026-12-02, 2027-02-12"), ("12/12", "2026-12-12"),
    ("2026-12-01", "2026-12-01"), ("1st 12", "2026-12-01"), ("1 December", "2026-12-01"),
    ("01122026", "? 2026-01-12, 2026-12-01"), ("25 December", "2026-12-25"),
    ("26 June", "? 2026-06-26, 2027-06-26"), ("26 November", "? 2026-11-26, 2027-11-26"),
    ("the 26th", "? 2026-11-26, 2026-12-26"), ("Wed 2/12", "2026-12-02"),
  ])
  func `a day and a month that may be swapped, and a year that is not plain, are asked back`(
    text: String, outcome: String
  ) throws {
    #expect(try read(text, on: "2026-11-27", expects: .future) == outcome)
  }

  @Test(arguments: [
    ("tomorrow morning", "2026-11-28"), ("tonight", "2026-11-27"), ("this evening", "2026-11-27"),
    ("tonight at 10", "2026-11-27"), ("30 november 6am", "2026-11-30"),
    ("30 November at 10:30", "2026-11-30"), ("30 nov 2026 early morning", "2026-11-30"),
    ("before 3 december", "2026-12-03"), ("until 3 december", "2026-12-03"),
    ("monday morning", "2026-11-30"), ("monday at 6", "2026-11-30"),
    ("30 november 6 a.m.", "2026-11-30"), ("30 november at 6 o'clock", "2026-11-30"),
    ("at 6.30 on 30 november", "2026-11-30"), ("6am 30 november", "2026-11-30"),
    ("30/11 6.30am", "2026-11-30"), ("30.11 6pm", "2026-11-30"), ("30.11 10h30", "2026-11-30"),
    ("30 november at 6 in the morning", "2026-11-30"), ("30/11/2026 10:30:00", "2026-11-30"),
    ("at 3 december", "2026-12-03"), ("december at 3", "2026-12-03"),
    ("30 november 10:30 pm", "2026-11-30"), ("monday 30 november at noon", "2026-11-30"),
  ])
  func `of a time only its day is kept`(text: String, outcome: String) throws {
    #expect(try read(text, on: "2026-11-27", expects: .future) == outcome)
  }

  @Test func `last night is yesterday`() throws {
    #expect(try read("last night", expects: .past) == "2026-11-22")
  }

  @Test(arguments: [
    ("26 November 2026", DateSide.future, "! dayIsPast"), ("yesterday", .future, "! dayIsPast"),
    ("two weeks ago", .future, "! dayIsPast"), ("3 Marhc 2026", .future, "! dayIsPast"),
    ("1/2/2026", .future, "! dayIsPast"), ("October 2026", .future, "! dayIsPast"),
    ("28 November 2026", .past, "! dayIsAhead"), ("4 May 2090", .past, "! dayIsAhead"),
    ("tomorrow", .past, "! dayIsAhead"), ("December 2026", .past, "! dayIsAhead"),
    ("today", .future, "2026-11-27"), ("today", .past, "2026-11-27"),
    ("November 2026", .future, "2026-11"), ("November 2026", .past, "2026-11"),
    ("4 May 1990", .past, "1990-05-04"), ("26/11", .past, "2026-11-26"),
  ])
  func `a date on the side that is not expected is refused`(
    text: String, side: DateSide, outcome: String
  ) throws {
    #expect(try read(text, on: "2026-11-27", expects: side) == outcome)
  }

  @Test func nextFridayIsAskedBackBecauseHalfOfBritainMeansTheOneAfter() throws {
    #expect(try read("next Friday", .future) == "? 2026-11-27, 2026-12-04")
  }

  @Test(arguments: [
    ("3 Marhc 2026", "? 2026-03-03"), ("3 Febuary 2026", "? 2026-02-03"),
    ("3 setpembr 2026", "? 2026-09-03"), ("wensday", "? 2026-11-18"),
    ("tommorow", "? 2026-11-24"), ("yesteday", "? 2026-11-22"),
    ("last munday", "? 2026-11-16, 2026-11-22"), ("3 juny 2026", "? 2026-06-03, 2026-07-03"),
  ])
  func aSlipInANameIsAskedBackAndNeverAssumed(text: String, outcome: String) throws {
    #expect(try read(text) == outcome)
  }

  @Test(arguments: [
    "31 April 2026", "31/04/2026", "30 February", "0/3", "32nd", "04/31/2026", "32 March",
    "29/02/2025", "13/2025", "99/99/2026", "31st of next June",
  ])
  func aDayThatTheCalendarLacksIsSaidToBeNone(text: String) throws {
    #expect(try read(text) == "! noSuchDay")
  }

  @Test(arguments: ["3/3/1405", "3 March 20266", "3 March 202", "1/1/1899", "2101-01-01"])
  func aYearOutsideTheRangeIsUnclear(text: String) throws {
    #expect(try read(text) == "! yearUnclear")
  }

  @Test(arguments: [
    "last year", "2025", "in 2025", "next year", "3", "hello", "no", "3 cats",
    "not 3 March", "3 March or 4 March", "Monday or Tuesday", "two", "ago", "in", "the", "of the",
    "1 2 3 4", "morning", "6am", "at 10:30", "two days before 3 March", "the day before 3 March",
    "yesterday 3 March", "99999999999999999999",
    "99999999999999999999 days ago", "?", "...", "3 March 2026 2026",
  ])
  func whatIsNoDateIsNone(text: String) throws {
    #expect(try read(text) == "! notADate")
  }

  @Test(arguments: [
    ("a year ago", "? 2025-11"), ("2 years ago", "? 2024-11"), ("two weeks", "? 2026-11-09"),
    ("3 months", "? 2026-08"), ("three March 2026", "? 2026-03-03"),
    ("a March", "? 2026-03-01, 2027-03-01"),
    ("in two weeks", "? 2026-12-07"), ("a fortnight ago", "2026-11-09"),
    ("the day before yesterday", "2026-11-21"),
    (
      "last week",
      "? 2026-11-16, 2026-11-17, 2026-11-18, 2026-11-19, 2026-11-20, 2026-11-21, 2026-11-22"
    ),
    ("this week", "? 2026-11-23"), ("in 3 days", "? 2026-11-26"), ("in 2 months", "? 2027-01"),
  ])
  func `what is counted or only roughly said is understood, and asked back`(
    text: String, outcome: String
  ) throws {
    var words = DateWords.english
    words.twoWeeks = ["fortnight", "a fortnight"]
    words.dayBeforeYesterday = ["day before yesterday"]
    #expect(try read(text, words: words) == outcome)
  }

  @Test(arguments: [
    ("in 3 days", "2026-11-26"), ("in a week", "2026-11-30"), ("in 2 months", "2027-01"),
    ("two weeks ago", "? 2026-11-09"),
  ])
  func `a distance that leads to the wrong side of today is asked back`(
    text: String, outcome: String
  ) throws {
    #expect(try read(text, .future) == outcome)
  }

  @Test(arguments: [("two weeks", "? 2026-12-07"), ("a year", "? 2027-11")])
  func `an amount alone lies where the question looks`(text: String, outcome: String) throws {
    #expect(try read(text, .future) == outcome)
    #expect(try read(text, .either) == "! notADate")
  }

  @Test func `a dual is its number and its unit`() throws {
    var arabic = DateWords.none
    arabic.ago = ["قبل", "من"]
    arabic.fillers = ["من"]
    arabic.twoWeeks = ["أسبوعين"]
    arabic.lastYear = ["العام الماضي"]
    arabic.months = [["يناير"]]
    #expect(try read("قبل أسبوعين", words: arabic) == "2026-11-09")
    #expect(try read("من أسبوعين", words: arabic) == "2026-11-09")
    #expect(try read("يناير العام الماضي", words: arabic) == "2025-01")
  }

  @Test(arguments: ["", " ", "\u{200B}", "\n\t"])
  func nothingIsEmpty(text: String) throws {
    #expect(try read(text) == "! empty")
  }

  @Test func aWordForYesterdayAndTomorrowFollowsTheQuestion() throws {
    var urdu = DateWords.none
    urdu.yesterday = ["کل"]
    urdu.tomorrow = ["کل"]
    #expect(try read("كل", .past, words: urdu) == "2026-11-22")
    #expect(try read("کل", .future, words: urdu) == "2026-11-24")
    #expect(try read("کل", .either, words: urdu) == "? 2026-11-22, 2026-11-24")
  }

  @Test func monthsAreReadWhereTheyConsistOfSeveralWords() throws {
    var vietnamese = DateWords.none
    vietnamese.months = (1...12).map { ["tháng \($0)"] }
    vietnamese.weekdays = [["thứ hai"], ["thứ ba"]]
    vietnamese.day = ["ngày"]
    vietnamese.week = ["tuần"]
    vietnamese.year = ["năm"]
    vietnamese.ago = ["trước"]
    #expect(try read("Ngày 3 tháng 3 năm 2026", words: vietnamese) == "2026-03-03")
    #expect(try read("ngay 3 thang 12", words: vietnamese) == "? 2025-12-03, 2026-12-03")
    #expect(try read("ngày 3/3/2026", words: vietnamese) == "2026-03-03")
    #expect(try read("thứ ba", words: vietnamese) == "2026-11-17")
    #expect(try read("2 tuần trước", words: vietnamese) == "2026-11-09")
  }

  @Test func wordsThatMeanAgoAndLastAreTriedBothWays() throws {
    var persian = DateWords.none
    persian.week = ["هفته"]
    persian.month = ["ماه"]
    persian.ago = ["پیش"]
    persian.last = ["پیش", "گذشته"]
    persian.weekdays = [["دوشنبه"]]
    persian.numbers = [["یک"], ["دو"]]
    #expect(try read("دو هفته پیش", words: persian) == "2026-11-09")
    #expect(try read("۲ هفته پیش", words: persian) == "2026-11-09")
    #expect(try read("ماه گذشته", words: persian) == "2026-10")
    #expect(try read("ماه پیش", words: persian) == "2026-10")
    #expect(try read("دوشنبه گذشته", words: persian) == "2026-11-16")
    // "A week ago", or some day of last week.
    #expect(
      try read("هفته پیش", words: persian)
        == "? 2026-11-16, 2026-11-17, 2026-11-18, 2026-11-19, 2026-11-20, 2026-11-21, 2026-11-22")
  }

  @Test func everyDayOfFourYearsIsReadBackFromItsWrittenForms() throws {
    let today = try #require(CalendarDay(today))
    let reader = DateReader(words: .english, today: today, direction: .either)
    let months = DateWords.english.months.compactMap(\.first)
    let first = try #require(CalendarDay("2024-01-01"))
    for offset in 0..<(4 * 365 + 1) {
      let day = first.advanced(by: offset)
      let (year, month, dayOfMonth) = day.components
      let expected = Reading.understood(.date(PartialDate(day)))
      #expect(reader.read("\(dayOfMonth) \(months[month - 1]) \(year)") == expected)
      let swapped = PartialDate(year: year, month: dayOfMonth, day: month)
      let inNumbers: Reading =
        if let swapped, dayOfMonth != month {
          .unclear([.date(PartialDate(day)), .date(swapped)])
        } else {
          expected
        }
      #expect(reader.read("\(dayOfMonth)/\(month)/\(year)") == inNumbers)
      #expect(reader.read(day.description) == expected)
    }
  }
}
