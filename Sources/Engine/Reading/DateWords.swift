/// The words of dates in the languages of a conversation, folded.
///
/// They are data of the dialog (`common/dates.dialog`), so that a translator can give those of
/// another language.
package struct DateWords: Sendable {
  /// Twelve lists, January first.
  package var months: [[String]]
  /// Seven lists, Monday first.
  package var weekdays: [[String]]
  package var today: [String]
  package var yesterday: [String]
  package var tomorrow: [String]
  /// As in "two weeks ago".
  package var ago: [String]
  /// As in "in two weeks".
  package var within: [String]
  /// As in "last Monday", "last month".
  package var last: [String]
  /// As in "next Monday".
  package var next: [String]
  /// As in "this Friday", "this month".
  package var this: [String]
  package var day: [String]
  package var week: [String]
  package var month: [String]
  package var year: [String]
  /// The words of one to twelve; the first list also holds "a" and "an".
  package var numbers: [[String]]
  /// Endings of ordinals: st, nd, rd, th.
  package var ordinals: [String]
  /// Words without meaning of their own: "of", "the", "on".
  package var fillers: [String]
  /// The day before yesterday: "avant-hier".
  package var dayBeforeYesterday: [String]
  /// The day after tomorrow.
  package var dayAfterTomorrow: [String]
  /// What says "two days" in one word, as the duals of Arabic do.
  package var twoDays: [String]
  /// The same of two weeks: "fortnight".
  package var twoWeeks: [String]
  package var twoMonths: [String]
  package var twoYears: [String]
  /// What says "last year" in one word, as پارسال does.
  package var lastYear: [String]
  package var thisYear: [String]
  package var nextYear: [String]
  /// Times of day, of which only the day is kept: "morning", "in the evening".
  package var timesOfDay: [String]
  /// What means a time of today: "tonight", "this evening".
  package var tonight: [String]
  package var lastNight: [String]
  /// As in "before 3 December", which comes to that day.
  package var before: [String]
  /// What stands after the hour: "am", "o'clock".
  package var clock: [String]
  /// What stands before the hour: "at".
  package var at: [String]

  /// A set of date words; what not every language has a word for may be left out.
  package init(
    months: [[String]], weekdays: [[String]], today: [String], yesterday: [String],
    tomorrow: [String], ago: [String], within: [String], last: [String], next: [String],
    this: [String], day: [String], week: [String], month: [String], year: [String],
    numbers: [[String]], ordinals: [String], fillers: [String],
    dayBeforeYesterday: [String] = [], dayAfterTomorrow: [String] = [], twoDays: [String] = [],
    twoWeeks: [String] = [], twoMonths: [String] = [], twoYears: [String] = [],
    lastYear: [String] = [], thisYear: [String] = [], nextYear: [String] = [],
    timesOfDay: [String] = [], tonight: [String] = [], lastNight: [String] = [],
    before: [String] = [], clock: [String] = [], at: [String] = []
  ) {
    self.months = months
    self.weekdays = weekdays
    self.today = today
    self.yesterday = yesterday
    self.tomorrow = tomorrow
    self.ago = ago
    self.within = within
    self.last = last
    self.next = next
    self.this = this
    self.day = day
    self.week = week
    self.month = month
    self.year = year
    self.numbers = numbers
    self.ordinals = ordinals
    self.fillers = fillers
    self.dayBeforeYesterday = dayBeforeYesterday
    self.dayAfterTomorrow = dayAfterTomorrow
    self.twoDays = twoDays
    self.twoWeeks = twoWeeks
    self.twoMonths = twoMonths
    self.twoYears = twoYears
    self.lastYear = lastYear
    self.thisYear = thisYear
    self.nextYear = nextYear
    self.timesOfDay = timesOfDay
    self.tonight = tonight
    self.lastNight = lastNight
    self.before = before
    self.clock = clock
    self.at = at
  }
}
