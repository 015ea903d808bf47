/// When something that failed may be tried again: after a while, and after a longer one each time.
struct Retry: Hashable {
  /// In seconds.
  static let shortest = 60
  /// In seconds.
  static let longest = 3_600

  private var failedAt: Int?
  private var pause = 0

  /// Whether it may be tried, at a time in seconds since 1970 UTC.
  func mayTry(at now: Int) -> Bool {
    guard let failedAt else { return true }
    // A clock set back must not make anything wait for years.
    return now < failedAt || now - failedAt >= pause
  }

  /// Takes note that it failed, at a time in seconds since 1970 UTC.
  mutating func failed(at now: Int) {
    failedAt = now
    pause = min(max(2 * pause, Self.shortest), Self.longest)
  }
}
