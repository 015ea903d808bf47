/// What the time is taken to be, on a computer whose clock may be years off.
///
/// A session must neither go early because a clock ran ahead for an hour, nor stay for ever because
/// it was set back. So a jump of more than ``tolerance`` either way is believed only when a second
/// look, at least a day later by the same clock, bears it out; until then the time stands still at
/// what was last believed. A small step back changes nothing. A time before ``earliest`` comes from
/// a clock that was never set, and is never believed.
struct TrustedTime: Hashable {
  /// The jump that is believed at once, either way: 31 days, in seconds.
  static let tolerance = 31 * Day.seconds
  /// How long a jump has to last: a day, in seconds.
  static let confirmation = Day.seconds
  /// 1 January 2026: the program is younger than this.
  static let earliest = 1_767_225_600

  /// The time that is believed, in seconds since 1 January 1970 UTC.
  private(set) var believed: Int
  /// The first reading of a clock that jumped, not yet borne out.
  private(set) var doubted: Int?

  /// The time as it was left.
  init(believed: Int, doubted: Int? = nil) {
    self.believed = believed
    self.doubted = doubted
  }

  /// The time in a new store, which has only the clock to go by.
  init(firstReading now: Int) {
    believed = max(now, Self.earliest)
  }

  /// The day that is believed.
  var day: Int { Day.of(believed) }

  /// Takes in a reading of the clock.
  mutating func look(at now: Int) {
    guard now >= Self.earliest else { return }
    guard !isClose(now, to: believed) else {
      believed = max(believed, now)
      doubted = nil
      return
    }
    guard let first = doubted, now >= first else {
      doubted = now
      return
    }
    guard now - first >= Self.confirmation else { return }
    // Both looks agree at least on the earlier one. When the later lies much further on, it is a
    // jump of its own.
    believed = first
    doubted = nil
    if isClose(now, to: believed) {
      believed = now
    } else {
      doubted = now
    }
  }

  private func isClose(_ first: Int, to second: Int) -> Bool {
    let (distance, overflow) = first.subtractingReportingOverflow(second)
    return !overflow && distance.magnitude <= UInt(Self.tolerance)
  }
}
