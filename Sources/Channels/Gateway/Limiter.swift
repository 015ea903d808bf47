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
  }

  private let rate: Rate
  private var buckets: [String: Bucket] = [:]
  private var sweptAt = 0

  init(_ rate: Rate) {
    self.rate = rate
  }

  /// Whether a sender has no token left.
  func isEmpty(for sender: String, at now: Int) -> Bool {
    !hasToken(bucket(of: sender, at: now), at: now)
  }

  /// Takes a token of a sender.
  ///
  /// - Parameters:
  ///   - sender: The sender.
  ///   - now: The time, in seconds since 1970 UTC.
  /// - Returns: Whether a message of the sender is answered.
  mutating func admit(_ sender: String, at now: Int) -> Verdict {
    sweep(at: now)
    var bucket = bucket(of: sender, at: now)
    guard hasToken(bucket, at: now) else {
      let isFirst = !bucket.isNoticed
      bucket.isNoticed = true
      buckets[sender] = bucket
      return isFirst ? .limitedNow : .limited
    }
    if bucket.fullAt == now { bucket.isNoticed = false }
    bucket.fullAt += rate.seconds
    buckets[sender] = bucket
    return .admitted
  }

  /// Puts a token back that a sender had taken.
  mutating func giveBack(to sender: String) {
    buckets[sender]?.fullAt -= rate.seconds
  }

  private func bucket(of sender: String, at now: Int) -> Bucket {
    var bucket = buckets[sender] ?? Bucket(fullAt: now)
    // A clock set back must not lock anybody out.
    bucket.fullAt = min(max(bucket.fullAt, now), now + rate.burst * rate.seconds)
    return bucket
  }

  private func hasToken(_ bucket: Bucket, at now: Int) -> Bool {
    bucket.fullAt + rate.seconds <= now + rate.burst * rate.seconds
  }

  /// Forgets the buckets that are full, now and then.
  private mutating func sweep(at now: Int) {
    guard abs(now - sweptAt) >= rate.burst * rate.seconds else { return }
    sweptAt = now
    buckets = buckets.filter { $0.value.fullAt > now }
  }
}
