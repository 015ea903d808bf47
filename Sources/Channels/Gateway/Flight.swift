import SessionStore

/// A batch on its way into the store.
///
/// While it is being kept it belongs to the thread that keeps it.
final class Flight {
  let batch: TurnBatch
  let messages: ArraySlice<Message>
  let verdicts: Admission.Verdicts
  /// Which try it is, from 1.
  let attempt: Int
  let deliver: Switchboard.Delivery
  /// What became of the commit; nil while that is not known, and when nothing was to be kept.
  private(set) var result: Result<Committed, StoreError>?
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

  /// Has the turns follow those of the batches before, which are kept by now.
  func follow() {
    for (index, sender) in batch.senders.enumerated() {
      turns[index].follows = sender.before.follows
    }
  }

  /// Keeps the turns, and sends the answers when they are kept.
  func keep(in store: any TurnKeeping) {
    guard batch.isToBeKept else { return send() }
    do throws(StoreError) {
      let committed = try store.commit(
        turns, erasing: batch.erasure, now: batch.now, ifStill: batch.mark)
      result = .success(committed)
      send()
    } catch {
      result = .failure(error)
    }
  }

  /// Tells that the turns could not be kept.
  func tellUnkept() {
    deliver(batch.answersUnkept, messages.startIndex)()
  }
}
