package import Dialog
private import Glibc

/// Where the time comes from: the system as a rule, a set day for previews and tests.
package struct Clock: Sendable {
  /// The day where this computer is, asked anew at every turn.
  package let today: @Sendable () -> CalendarDay
  /// The time in seconds since 1970 UTC.
  package let now: @Sendable () -> Int

  /// The system's clock.
  package static let system = Clock(today: CalendarDay.now) { time(nil) }

  /// A clock of two functions.
  package init(
    today: @escaping @Sendable () -> CalendarDay, now: @escaping @Sendable () -> Int
  ) {
    self.today = today
    self.now = now
  }

  /// A clock that stands at noon of a day.
  package static func standing(on day: CalendarDay) -> Clock {
    Clock(today: { day }) { day.number * 86_400 + 43_200 }
  }
}
