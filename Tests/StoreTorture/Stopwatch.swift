import Glibc

/// Measures how long something takes, and how much of a processor: other programs at work on the
/// machine change the first far more than the second.
struct Stopwatch {
  private let start = seconds(CLOCK_MONOTONIC)
  private let startOfWork = seconds(CLOCK_PROCESS_CPUTIME_ID)

  /// Returns how fast so many turns were since the start.
  func rate(of turns: Int) -> Rate {
    let time = Self.seconds(CLOCK_MONOTONIC) - start
    let work = Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - startOfWork
    return Rate(
      perSecond: Double(turns) / time, processor: work / Double(turns) * 1_000_000)
  }

  /// Returns the time on a clock that only runs forward.
  static func seconds(_ clock: clockid_t) -> Double {
    var now = timespec()
    clock_gettime(clock, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1_000_000_000
  }
}

/// How fast turns were.
struct Rate {
  let perSecond: Double
  /// In microseconds a turn.
  let processor: Double

  /// The figures as words.
  var words: String { "\(Int(perSecond)) turns/s, \(Int(processor)) µs of a processor each" }
}
