import SessionStore

/// What a gateway's store needs now and then: to be wiped after an erasure, to lose what is past its time,
/// and to be looked after when its log grows.
struct Upkeep {
  /// When something may be done.
  enum Occasion {
    /// Messages keep coming.
    case midst
    /// No message waits.
    case idle
    /// There will be no more, so nothing can be put off.
    case end
  }

  /// So long an erased conversation may still lie in the files while messages keep coming, in seconds.
  private static let longestWait = 60
  /// So often it is looked whether the log grows, in seconds.
  private static let pauseBetweenLooks = 60
  /// So often it is told that it does, in seconds.
  private static let pauseBetweenNotes = 3_600

  private let note: (GatewayEvent) -> Void
  /// Since when erased conversations wait to be wiped from the files, in seconds since 1970 UTC.
  private var wipeDueSince: Int?
  private var wiping = Retry()
  /// The day on which what is past its time was last erased.
  private var expiredOn: Int
  private var expiring = Retry()
  /// When the log was last looked at, and how long after that it is again.
  private var log: (lookedAt: Int, pause: Int)

  /// Upkeep of a store that was just opened.
  ///
  /// - Parameters:
  ///   - store: The store; what is past its time is gone from it.
  ///   - now: The time, in seconds since 1970 UTC.
  ///   - note: Takes note of what an operator should know.
  init(of store: any TurnKeeping, at now: Int, note: @escaping (GatewayEvent) -> Void) {
    self.note = note
    expiredOn = Self.day(of: now)
    log = (now, Self.pauseBetweenLooks)
    opened(store, at: now)
  }

  /// Takes note that the store was opened: that had to leave erased conversations in the files when
  /// somebody read them.
  mutating func opened(_ store: any TurnKeeping, at now: Int) {
    guard (try? store.hasUnfinishedErasures()) == true else { return }
    hasErased(at: now)
    wiping.failed(at: now)
  }

  /// Takes note that a conversation was erased.
  mutating func hasErased(at now: Int) {
    wipeDueSince = wipeDueSince ?? now
  }

  /// Whether there is anything to be done.
  ///
  /// It is asked after every batch, so it looks at nothing but numbers.
  func isDue(at now: Int, _ occasion: Occasion) -> Bool {
    isWipeDue(at: now, occasion) || isExpiryDue(at: now) || isLookDue(at: now)
  }

  /// Does what is to be done.
  ///
  /// - Parameters:
  ///   - store: The store; no commit is under way.
  ///   - now: The time, in seconds since 1970 UTC.
  ///   - occasion: Whether messages wait.
  /// - Returns: Whether conversations may have gone.
  mutating func tidy(_ store: any TurnKeeping, at now: Int, _ occasion: Occasion) -> Bool {
    let mayHaveExpired = isExpiryDue(at: now) && expire(store, at: now)
    if isWipeDue(at: now, occasion) { wipe(store, at: now) }
    if isLookDue(at: now) { look(at: store, at: now) }
    return mayHaveExpired
  }

  private func isWipeDue(at now: Int, _ occasion: Occasion) -> Bool {
    guard let wipeDueSince else { return false }
    return switch occasion {
    case .end: true
    case .idle: wiping.mayTry(at: now)
    case .midst:
      wiping.mayTry(at: now) && Self.hasPassed(Self.longestWait, since: wipeDueSince, at: now)
    }
  }

  private func isExpiryDue(at now: Int) -> Bool {
    Self.day(of: now) != expiredOn && expiring.mayTry(at: now)
  }

  private func isLookDue(at now: Int) -> Bool {
    Self.hasPassed(log.pause, since: log.lookedAt, at: now)
  }

  private mutating func wipe(_ store: any TurnKeeping, at now: Int) {
    do throws(StoreError) {
      note(.wiped(found: try store.finishErasures(patience: .brief).found))
      wipeDueSince = nil
      wiping = Retry()
    } catch {
      note(.notWiped(error))
      wiping.failed(at: now)
    }
  }

  private mutating func expire(_ store: any TurnKeeping, at now: Int) -> Bool {
    do throws(StoreError) {
      let count = try store.expire(now: now)
      expiredOn = Self.day(of: now)
      expiring = Retry()
      guard count > 0 else { return false }
      note(.expired(count))
      hasErased(at: now)
    } catch {
      note(.notExpired(error))
      expiring.failed(at: now)
      // Some may have gone before it failed.
      if (try? store.hasUnfinishedErasures()) == true { hasErased(at: now) }
    }
    return true
  }

  private mutating func look(at store: any TurnKeeping, at now: Int) {
    log = (now, Self.pauseBetweenLooks)
    guard let trouble = store.logTrouble else { return }
    note(.logNotBroughtIn(trouble))
    log.pause = Self.pauseBetweenNotes
  }

  private static func day(of now: Int) -> Int { now / 86_400 }

  private static func hasPassed(_ seconds: Int, since start: Int, at now: Int) -> Bool {
    // A clock set back must not put anything off for years.
    now < start || now - start >= seconds
  }
}
