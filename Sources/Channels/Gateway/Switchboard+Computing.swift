import SessionStore

/// How the turns of messages are computed, before anything is kept.
extension Switchboard {
  /// Computes the turns of messages up to the first that erases a conversation, which ends a transaction,
  /// or until it is full.
  func computed(_ messages: ArraySlice<Message>) -> TurnBatch {
    if carefulBatches == 0 {
      let batch = computed(messages, isCareful: false)
      if !batch.answers.isEmpty { return batch }
    }
    settle()
    carefulBatches -= 1
    return computed(messages, isCareful: true)
  }

  func computed(_ messages: ArraySlice<Message>, isCareful: Bool) -> TurnBatch {
    let source = source
    latest = clock.now()
    var batch = TurnBatch(
      responder, source, ledger: isCareful ? store : nil, recent, now: latest,
      clock: clock)
    do throws(StoreError) {
      try source.reading {
        if isCareful || recent.mark == nil { recent.trust(try? store.foreignMark()) }
        take(messages, into: &batch)
      }
    } catch {
      note(.notKept(error, messages: messages.count))
      batch.refuse(messages.count)
    }
    if batch.hasUnreadable { note(.damagedSender) }
    return batch
  }

  /// What tells who writes: a commit that is under way must not be disturbed.
  private var source: any CorrespondentReading {
    // Without a mark nobody is known, and it is the store itself that gives one.
    if isKeeping, recent.mark != nil, let beside = try? store.besideReader() { return beside }
    settle()
    return store
  }

  private func take(_ messages: ArraySlice<Message>, into batch: inout TurnBatch) {
    for (index, message) in zip(messages.indices, messages) {
      // Nothing is looked up for who has no message left, because others wait meanwhile.
      if batch.isCareful, !admission.isShut(to: message, at: index), batch.takeAgain(message) {
        admission.giveBack(to: message, at: index)
        continue
      }
      switch admission.verdict(on: message, at: index) {
      case .admitted: break
      // To who sends too much, too much may be sent.
      case .refused where batch.stops(message): if batch.takeAgain(message) { continue }
      case .refused(let isToBeTold):
        batch.refuse(message, isToBeTold: isToBeTold)
        continue
      }
      guard batch.take(message) else {
        carefulBatches = max(carefulBatches, 1)
        return
      }
      if batch.erasure != nil || batch.count == Self.mostTurns { return }
    }
  }
}
