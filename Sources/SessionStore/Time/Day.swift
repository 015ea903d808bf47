/// Days, counted from 1 January 1970 UTC.
enum Day {
  /// The length of a day in seconds.
  static let seconds = 86_400

  /// Returns the day that a moment falls on, also before 1970; the moment in seconds since 1 January
  /// 1970 UTC.
  static func of(_ time: Int) -> Int {
    time >= 0 ? time / seconds : (time + 1) / seconds - 1
  }
}
