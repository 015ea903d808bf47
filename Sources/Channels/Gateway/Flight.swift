import SessionStore

/// A batch on its way into the store.
///
/// Until it has been waited for it belongs to the thread that keeps it.
final class Flight {
  /// What became of it.
  enum Outcome {
    /// Nothing was to be kept.
    case nothing
    case kept(Committed)
    case notKept(StoreError)
    /// What it was computed on was not kept, so nobody tried.
    case dropped

    /// Whether what was computed on it holds.
    var holds: Bool {
      switch self {
      case .nothing, .kept: true
      case .notKept, .dropped: false
      }
    }
  }

  let batch: TurnBatch
  let messages: ArraySlice<Message>
  let verdicts: Admission.Verdicts
  /// Which try it is, from 1.
  let attempt: Int
  let deliver: Switchboard.Delivery
  private(set) var outcome = Outcome.nothing
  /// The batch that it was computed on, if that is still on its way.
  private var before: Flight?
  private var turns: [Turn]
  private let send: () -> Void

  /// A batch with its answers, which are made ready to be sent.
  ///
  /// - Parameters:
  ///   - batch: The batch.
  ///   - messages: Those that it answers.
  ///   - verdicts: Who of the senders was let in.
  ///   - attempt: Which try it is, from 1.
  ///   - deliver: Makes the answers ready.
  init(
    _ batch: TurnBatch, of messages: ArraySlice<Message>, _ verdicts: Admission.Verdicts,
    attempt: Int, _ deliver: @escaping Switchboard.Delivery
  ) {
    var batch = batch
    turns = batch.takeTurns()
    self.batch = batch
    self.messages = messages
    self.verdicts = verdicts
    self.attempt = attempt
    self.deliver = deliver
    send = deliver(batch.answers, messages.startIndex)
  }

  /// Takes note of the batch that it was computed on, which is on its way before it.
  func follow(_ flight: Flight?) {
    before = flight
  }

  /// Keeps the turns, and sends the answers when they are kept.
  func keep(in store: any TurnKeeping) {
    defer { before = nil }
    guard before?.outcome.holds ?? true else {
      outcome = .dropped
      return
    }
    guard batch.isToBeKept else { return send() }
    // What is before them is kept by now.
    for (index, sender) in batch.senders.enumerated() {
      turns[index].follows = sender.before.follows
    }
    do throws(StoreError) {
      let committed = try store.commit(
        turns, erasing: batch.erasure, now: batch.now, ifStill: batch.mark)
      outcome = .kept(committed)
      batch.settle(committed.versions)
      send()
      store.bringInLog()
    } catch {
      outcome = .notKept(error)
    }
  }

  /// Tells that the turns could not be kept.
  func tellUnkept() {
    deliver(batch.answersUnkept, messages.startIndex)()
  }
}
