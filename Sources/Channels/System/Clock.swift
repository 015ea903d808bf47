package import Dialog
private import Glibc

/// Where the time comes from: the system as a rule, a set day for previews and tests.
package struct Clock: Sendable {
  /// The day that the conversation is held on, asked anew at every turn.
  package let today: @Sendable () -> CalendarDay
  /// The time in seconds since 1970 UTC, by which is kept, waited and logged, whatever day is talked about.
  package let now: @Sendable () -> Int
  /// The day that the conversation is set to; nil where it goes by the time.
  private let setDay: CalendarDay?

  /// The system's clock.
  package static let system = Clock(today: CalendarDay.now) { time(nil) }

  /// A clock of two functions.
  package init(
    today: @escaping @Sendable () -> CalendarDay, now: @escaping @Sendable () -> Int
  ) {
    self.init(today: today, now: now, setDay: nil)
  }

  private init(
    today: @escaping @Sendable () -> CalendarDay, now: @escaping @Sendable () -> Int,
    setDay: CalendarDay?
  ) {
    self.today = today
    self.now = now
    self.setDay = setDay
  }

  /// A clock that stands at noon of a day.
  package static func standing(on day: CalendarDay) -> Clock {
    Clock(today: { day }) { noon(of: day) }
  }

  /// The same clock, with conversations held as if it were a day.
  ///
  /// What is kept still goes by the time: a store that took such a day for today would erase what others
  /// keep in it.
  ///
  /// - Parameter day: The day.
  /// - Returns: The clock.
  package func talking(on day: CalendarDay) -> Clock {
    Clock(today: { day }, now: now, setDay: day)
  }

  /// The moment that a conversation takes a time to be: noon of the day that it is set to, if it is.
  ///
  /// - Parameter time: The time, in seconds since 1970 UTC.
  /// - Returns: The moment, in seconds since 1970 UTC.
  package func moment(at time: Int) -> Int {
    setDay.map(Self.noon) ?? time
  }

  private static func noon(of day: CalendarDay) -> Int {
    day.number * 86_400 + 43_200
  }
}
