import SessionStore

/// What becomes of batches once they are computed.
extension Switchboard {
  var canWorkBeside: Bool {
    (try? store.besideReader()) != nil
  }

  func keepBeside(_ flight: Flight) {
    self.flight = flight
    let store = store
    flight.follow()
    side.start { flight.keep(in: store) }
  }

  func keep(_ flight: Flight) {
    flight.follow()
    flight.keep(in: store)
    finish(flight)
  }

  /// Waits for the batch that is being kept.
  ///
  /// - Returns: Whether all that was computed still holds.
  @discardableResult
  func settle() -> Bool {
    guard let flight else { return true }
    side.wait()
    self.flight = nil
    return finish(flight)
  }

  /// Draws the consequences of a commit.
  ///
  /// - Returns: Whether the batch was kept as it was computed.
  @discardableResult
  private func finish(_ flight: Flight) -> Bool {
    switch flight.result {
    case nil: return true
    case .success(let committed)?:
      transactions += 1
      flight.batch.settle(committed.versions)
      if committed.erasedSession { upkeep.hasErased(at: clock.now()) }
      store.bringInLog()
      return true
    case .failure(let error)?:
      recent.forget()
      again(flight, after: error)
      return false
    }
  }

  /// Answers messages whose batch was not kept as it was computed.
  private func again(_ flight: Flight, after error: StoreError) {
    switch error {
    case .movedOn, .alreadyAnswered:
      carefulBatches = Self.caution
      guard flight.attempt < Self.mostAttempts else {
        note(.notKept(.busy, messages: flight.batch.count))
        return flight.tellUnkept()
      }
      let verdicts = admission.verdicts
      admission.verdicts = flight.verdicts
      answer(flight.messages, carefullyAfter: flight.attempt, flight.deliver)
      admission.verdicts = verdicts
    case .outcomeUnknown, .closed:
      mustReopen = true
      notKept(flight, error)
    case .absent, .notADirectory, .symbolicLink, .foreign, .writableByOthers, .occupied,
      .notAStore, .readOnly, .full, .busy, .noMemory, .damaged, .tooNew, .unusableID,
      .unusableName, .setting, .system, .sqlite:
      notKept(flight, error)
    }
  }

  private func answer(
    _ messages: ArraySlice<Message>, carefullyAfter attempt: Int, _ deliver: @escaping Delivery
  ) {
    var rest = messages
    while !rest.isEmpty {
      let batch = computed(rest, isCareful: true)
      let part = rest.prefix(batch.answers.count)
      rest = rest.dropFirst(part.count)
      keep(Flight(batch, of: part, admission.verdicts, attempt: attempt + 1, deliver))
    }
  }

  private func notKept(_ flight: Flight, _ error: StoreError) {
    note(.notKept(error, messages: flight.batch.count))
    flight.tellUnkept()
  }
}
