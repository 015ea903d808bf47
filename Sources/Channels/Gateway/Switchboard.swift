package import SessionStore
private import Engine
private import Speech

/// Answers messages of many senders out of one store.
///
/// All turns of a batch are computed first, as values, and kept in one transaction; only then is
/// anything said. When they cannot be kept, nothing has changed and each message may come again.
package final class Switchboard {
  /// The name that all senders' conversations are kept under, however the gateway is called: one
  /// number is one person, also through another gateway.
  static let gateway = "gateway"
  /// A message cannot come from further ahead than this, in seconds.
  static let mostAhead = 300
  /// The most turns of a transaction.
  private static let mostTurns = 500
  /// So often a batch is computed anew because another program was faster.
  private static let mostAttempts = 5
  /// So long an erased conversation may still lie in the files while messages keep coming, in seconds.
  private static let longestWait = 60

  private let responder: Responder
  private let clock: Clock
  private let open: () throws(StoreError) -> any TurnKeeping
  private let note: (GatewayEvent) -> Void
  private var store: any TurnKeeping
  private let recent = RecentSenders()
  private var mustReopen = false
  private var limiter: Limiter?
  /// Since when erased conversations wait to be wiped from the files, in seconds since 1970 UTC.
  private var wipeDueSince: Int?
  /// The day on which what is past its time was last erased.
  private var expiredOn: Int

  /// A switchboard.
  ///
  /// - Parameters:
  ///   - responder: What is said.
  ///   - clock: The day and the time.
  ///   - limit: How much of one sender is answered; nil for all.
  ///   - note: Takes note of what an operator should know.
  ///   - open: Opens the store where it is kept; called again after a failure that closed it.
  /// - Throws: What opening the store throws.
  package init(
    _ responder: Responder, clock: Clock, limit: Limiter.Rate? = nil,
    note: @escaping (GatewayEvent) -> Void = { _ in },
    open: @escaping () throws(StoreError) -> any TurnKeeping
  ) throws(StoreError) {
    self.responder = responder
    self.clock = clock
    self.open = open
    self.note = note
    limiter = limit.map(Limiter.init)
    store = try open()
    expiredOn = clock.now() / 86_400
  }

  /// Answers messages, in their order.
  ///
  /// - Parameter messages: One batch.
  /// - Returns: What became of each.
  package func answer(_ messages: [Message]) -> [Answered] {
    reopenIfNeeded()
    var verdicts: [Int: Answered?] = [:]
    var answers: [Answered] = []
    answers.reserveCapacity(messages.count)
    while answers.count < messages.count {
      answers += attempt(messages[answers.count...], &verdicts)
    }
    return answers
  }

  /// Answers messages up to the first that erases a conversation, which ends a transaction, or until it
  /// is full.
  private func attempt(
    _ messages: ArraySlice<Message>, _ verdicts: inout [Int: Answered?]
  ) -> [Answered] {
    for _ in 0..<Self.mostAttempts {
      var batch = TurnBatch(responder, store, recent, now: clock.now(), today: clock.today())
      do throws(StoreError) {
        try store.reading {
          recent.trust(try? store.foreignMark())
          take(messages, into: &batch, &verdicts)
        }
      } catch {
        note(.notKept(error, messages: messages.count))
        return messages.map { _ in .refused(.storeUnavailable) }
      }
      do throws(StoreError) {
        if try batch.commit(), wipeDueSince == nil { wipeDueSince = clock.now() }
        return batch.answers
      } catch .movedOn, .alreadyAnswered {
        recent.forget()
        continue
      } catch {
        note(.notKept(error, messages: batch.turns.count))
        return unkept(batch, error)
      }
    }
    note(.notKept(.busy, messages: 1))
    return [.refused(.storeUnavailable)]
  }

  private func take(
    _ messages: ArraySlice<Message>, into batch: inout TurnBatch,
    _ verdicts: inout [Int: Answered?]
  ) {
    for (index, message) in zip(messages.indices, messages) {
      let isOverLimit =
        verdicts[index].map { $0 != nil }
        ?? (limiter?.isEmpty(for: message.sender, at: batch.now) == true)
      batch.take(message, isOverLimit: isOverLimit) {
        // Computed anew, a message does not count against its sender again.
        if let verdict = verdicts[index] { return verdict }
        let verdict = refusal(of: message)
        verdicts[index] = verdict
        return verdict
      }
      if batch.erasure != nil || batch.turns.count == Self.mostTurns { break }
    }
  }

  private func unkept(_ batch: TurnBatch, _ error: StoreError) -> [Answered] {
    switch error {
    case .outcomeUnknown, .closed: mustReopen = true
    case .absent, .notADirectory, .symbolicLink, .foreign, .writableByOthers, .occupied,
      .notAStore, .readOnly, .full, .busy, .noMemory, .damaged, .tooNew, .movedOn,
      .alreadyAnswered, .unusableID, .unusableName, .setting, .system, .sqlite:
      break
    }
    return batch.answersUnkept
  }

  /// Why a sender is not answered now; nil when they are.
  private func refusal(of message: Message) -> Answered? {
    switch limiter?.admit(message.sender, at: clock.now()) {
    case .admitted?, nil: return nil
    case .limited?: return .refused(.busy)
    case .limitedNow?:
      note(.limited)
      return .refused(
        .busy, notice: .notice(responder.english.vocabulary(.textingBusy), by: message.channel))
    }
  }

  // MARK: The store

  private func reopenIfNeeded() {
    guard mustReopen else { return }
    recent.forget()
    try? store.close()
    do throws(StoreError) {
      store = try open()
      mustReopen = false
      note(.reopened)
    } catch {
      note(.notReopened(error))
    }
  }

  /// Does what the store needs now and then: wipes what was erased from its files, erases what is past
  /// its time, and brings its log in.
  ///
  /// When something is wiped the whole database is written anew, which may take a while.
  ///
  /// - Parameter isIdle: Whether no message waits.
  package func tidy(isIdle: Bool) {
    let now = clock.now()
    store.bringInLog()
    do throws(StoreError) {
      if isIdle, now / 86_400 != expiredOn {
        expiredOn = now / 86_400
        let count = try store.expire(now: now)
        if count > 0 {
          recent.forget()
          note(.expired(count))
          wipeDueSince = wipeDueSince ?? now
        }
      }
      guard let since = wipeDueSince, isIdle || now - since >= Self.longestWait else { return }
      wipeDueSince = nil
      note(.wiped(found: try store.finishErasures().found))
    } catch {
      note(.notWiped(error))
      wipeDueSince = now
    }
  }

  /// Closes the store; what is kept stays.
  package func close() {
    tidy(isIdle: true)
    try? store.close()
  }
}
