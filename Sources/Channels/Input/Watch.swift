private import Glibc

/// Keeps awake for a moment after an answer, where the next message mostly comes at once.
///
/// A gateway that sends one message after the other has the next one ready some 30 microseconds after an
/// answer; to fall asleep and be woken takes as long again. Where messages come now and then, nobody keeps
/// awake for them.
struct Watch {
  /// In nanoseconds.
  private static let longest = 80_000

  private var pays = false

  /// Waits for something to come.
  ///
  /// - Parameters:
  ///   - isIdle: Whether nothing has come yet.
  ///   - sleep: Waits for it however long it takes, and returns what is said of it then.
  /// - Returns: The same.
  mutating func wait<Result>(while isIdle: () -> Bool, _ sleep: () -> Result) -> Result {
    let start = Self.now
    if pays { while isIdle(), Self.now - start < Self.longest {} }
    let result = sleep()
    pays = Self.now - start < Self.longest
    return result
  }

  /// In nanoseconds since some time.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
