import SessionStore

/// What a gateway's store needs now and then: to be wiped after an erasure, and to lose what is past its
/// time.
struct Upkeep {
  /// So long an erased conversation may still lie in the files while messages keep coming, in seconds.
  private static let longestWait = 60

  private let note: (GatewayEvent) -> Void
  /// Since when erased conversations wait to be wiped from the files, in seconds since 1970 UTC.
  private var wipeDueSince: Int?
  /// The day on which what is past its time was last erased.
  private var expiredOn: Int

  /// Upkeep from a time on, in seconds since 1970 UTC.
  init(on now: Int, note: @escaping (GatewayEvent) -> Void) {
    self.note = note
    expiredOn = now / 86_400
  }

  /// Takes note that a conversation was erased.
  mutating func hasErased(at now: Int) {
    wipeDueSince = wipeDueSince ?? now
  }

  /// Whether it cannot wait until nobody writes.
  func isDue(at now: Int) -> Bool {
    wipeDueSince.map { now - $0 >= Self.longestWait } ?? false
  }

  /// Does what is to be done.
  ///
  /// - Parameters:
  ///   - store: The store; no commit is under way.
  ///   - now: The time, in seconds since 1970 UTC.
  ///   - isIdle: Whether no message waits.
  /// - Returns: Whether conversations went.
  mutating func tidy(_ store: any TurnKeeping, at now: Int, isIdle: Bool) -> Bool {
    var hasExpired = false
    do throws(StoreError) {
      if isIdle, now / 86_400 != expiredOn {
        expiredOn = now / 86_400
        let count = try store.expire(now: now)
        hasExpired = count > 0
        if hasExpired {
          note(.expired(count))
          hasErased(at: now)
        }
      }
      guard wipeDueSince != nil, isIdle || isDue(at: now) else { return hasExpired }
      wipeDueSince = nil
      note(.wiped(found: try store.finishErasures().found))
    } catch {
      note(.notWiped(error))
      wipeDueSince = now
    }
    return hasExpired
  }
}
