/// How many messages of one sender are answered in a while: a bucket of tokens for each.
///
/// It lives in memory only. A bucket that is full again is forgotten, so that it holds no more senders
/// than have written lately.
package struct Limiter: Sendable {
  /// How much is allowed.
  package struct Rate: Hashable, Sendable {
    /// So many at once.
    package var burst = 10
    /// One more after so many seconds.
    package var seconds = 3

    /// The usual rate.
    package init() {}

    /// How long it takes until all may be sent at once again, in seconds.
    fileprivate var span: Int { burst * seconds }
  }

  /// What a message may do.
  enum Verdict {
    case admitted
    /// The first message beyond the limit: its sender is told so, once.
    case limitedNow
    case limited
  }

  private struct Bucket {
    /// When it will be full again, in seconds since 1970 UTC.
    var fullAt: Int
    var isNoticed = false

    /// Whether a token is left.
    func hasToken(at now: Int, _ rate: Rate) -> Bool {
      settled(at: now, rate) + rate.seconds <= now + rate.span
    }

    /// Takes a token, if one is left.
    mutating func take(at now: Int, _ rate: Rate) -> Verdict {
      fullAt = settled(at: now, rate)
      guard hasToken(at: now, rate) else {
        defer { isNoticed = true }
        return isNoticed ? .limited : .limitedNow
      }
      if fullAt == now { isNoticed = false }
      fullAt += rate.seconds
      return .admitted
    }

    /// When it will be full, as far as that can be believed: a clock set back must not lock anybody out.
    private func settled(at now: Int, _ rate: Rate) -> Int {
      min(max(fullAt, now), now + rate.span)
    }
  }

  private let rate: Rate
  private var buckets: [String: Bucket] = [:]
  private var sweptAt = 0

  init(_ rate: Rate) {
    self.rate = rate
  }

  /// Whether a sender has no token left.
  func isEmpty(for sender: String, at now: Int) -> Bool {
    !(buckets[sender] ?? Bucket(fullAt: now)).hasToken(at: now, rate)
  }

  /// Takes a token of a sender.
  ///
  /// - Parameters:
  ///   - sender: The sender.
  ///   - now: The time, in seconds since 1970 UTC.
  /// - Returns: Whether a message of the sender is answered.
  mutating func admit(_ sender: String, at now: Int) -> Verdict {
    sweep(at: now)
    return buckets[sender, default: Bucket(fullAt: now)].take(at: now, rate)
  }

  /// Puts a token back that a sender had taken.
  mutating func giveBack(to sender: String) {
    buckets[sender]?.fullAt -= rate.seconds
  }

  /// Forgets the buckets that are full, now and then.
  private mutating func sweep(at now: Int) {
    guard abs(now - sweptAt) >= rate.span else { return }
    sweptAt = now
    buckets = buckets.filter { $0.value.fullAt > now }
  }
}
