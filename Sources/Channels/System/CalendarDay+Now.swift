package import Dialog
private import Glibc

extension CalendarDay {
  /// Today, where this computer is.
  ///
  /// The only place that asks the system for the date; everything below the channels is handed it.
  package static func now() -> CalendarDay {
    var seconds = time(nil)
    var local = tm()
    guard localtime_r(&seconds, &local) != nil,
      let day = CalendarDay(
        year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    else { return CalendarDay(number: Int(seconds) / 86_400) }
    return day
  }
}
