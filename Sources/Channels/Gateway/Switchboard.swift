package import SessionStore
private import Engine

/// Answers messages of many senders out of one store.
///
/// All turns of a batch are computed first, as values, and kept in one transaction; only then is
/// anything said. When they cannot be kept, nothing has changed and each message may come again.
///
/// While one batch is being kept, the next is computed as if the first were: should that turn out wrong,
/// it is dropped and computed again.
package final class Switchboard {
  /// Makes ready what is to be sent of what became of messages, from that of a place on, and returns
  /// what sends it.
  package typealias Delivery = (_ answers: [Answered], _ place: Int) -> () -> Void

  /// The name that all senders' conversations are kept under, however the gateway is called: one
  /// number is one person, also through another gateway.
  package static let gateway = "gateway"
  /// A message cannot come from further ahead than this, in seconds.
  static let mostAhead = 300
  /// The most turns of a transaction: with more, a sync costs each hardly less, and those after them are
  /// computed later.
  static let mostTurns = 125
  /// So many batches at most are on their way into the store: one is being kept, and another waits, so that
  /// the disk never does.
  private static let mostFlights = 2
  /// So often a batch is computed anew because another program was faster.
  static let mostAttempts = 5
  /// So many batches are careful after one that was not kept as it was computed.
  static let caution = 16

  let responder: Responder
  let clock: Clock
  let open: () throws(StoreError) -> any TurnKeeping
  let note: (GatewayEvent) -> Void
  var store: any TurnKeeping
  let recent = RecentSenders()
  let side = SideThread()
  /// The batches that are being kept, one after the other.
  var flights: [Flight] = []
  /// How many transactions have been kept.
  package internal(set) var transactions = 0
  var mustReopen = false
  /// How many batches still look each message up before they answer it.
  var carefulBatches = 0
  var admission: Admission
  var upkeep: Upkeep
  /// The time of the last batch, in seconds since 1970 UTC.
  var latest: Int

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
    admission = Admission(limit, clock: clock, note: note)
    store = try open()
    latest = clock.now()
    upkeep = Upkeep(of: store, at: latest, note: note)
  }

  /// Answers messages, in their order, and waits until all are answered.
  ///
  /// - Parameter messages: One batch.
  /// - Returns: What became of each.
  package func answer(_ messages: [Message]) -> [Answered] {
    var answers: [Answered] = []
    answer(messages, othersWait: false) { part, _ in { answers += part } }
    finish()
    return answers
  }

  /// Answers messages, in their order.
  ///
  /// - Parameters:
  ///   - messages: One batch.
  ///   - othersWait: Whether more messages wait already. Then it returns while the last turns are still
  ///     being kept.
  ///   - deliver: Makes ready what is to be sent of the messages, a part at a time, and maybe again when
  ///     a part was not kept. What it returns is called as soon as the part is kept: one call
  ///     after the other, but maybe on another thread.
  package func answer(
    _ messages: [Message], othersWait: Bool, deliver: @escaping Delivery
  ) {
    reopenIfNeeded()
    admission.begin(messages.count)
    var rest = messages[...]
    while !rest.isEmpty {
      let batch = computed(rest)
      let part = rest.prefix(batch.answers.count)
      let flight = Flight(batch, of: part, admission.verdicts, attempt: 1, deliver)
      let isBeside =
        (isKeeping || othersWait || part.endIndex < rest.endIndex)
        && batch.erasure == nil && canWorkBeside
      // What it was computed on may not have been kept.
      guard settle(downTo: isBeside ? Self.mostFlights - 1 : 0) else { continue }
      rest = rest.dropFirst(part.count)
      if isBeside { keepBeside(flight) } else { keep(flight) }
    }
  }

  /// Waits until all that was answered is kept and delivered.
  package func finish() {
    settle()
    latest = clock.now()
  }

  // MARK: The store

  private func reopenIfNeeded() {
    guard mustReopen else { return }
    settle()
    recent.forget()
    try? store.close()
    do throws(StoreError) {
      store = try open()
      upkeep.opened(store, at: clock.now())
      mustReopen = false
      note(.reopened)
    } catch {
      note(.notReopened(error))
    }
  }

  /// Closes the store; what is kept stays.
  ///
  /// - Parameter isBrief: Whether the program is soon started again, for the next message.
  package func close(isBrief: Bool = false) {
    tidyAtEnd(isBrief: isBrief)
    do throws(StoreError) {
      if isBrief { try store.closeBriefly() } else { try store.close() }
    } catch {
      note(.notClosed(error))
    }
  }
}
