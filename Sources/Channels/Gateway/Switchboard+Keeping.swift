import SessionStore

/// What becomes of batches once they are computed.
extension Switchboard {
  var canWorkBeside: Bool {
    (try? store.besideReader()) != nil
  }

  /// Whether turns are being kept by now.
  package var isKeeping: Bool { !flights.isEmpty }

  func keepBeside(_ flight: Flight) {
    flight.follow(flights.last)
    flights.append(flight)
    let store = store
    side.start { flight.keep(in: store) }
  }

  func keep(_ flight: Flight) {
    flight.keep(in: store)
    finish(flight)
  }

  /// Waits for all batches that are being kept.
  ///
  /// - Returns: Whether all that was computed still holds.
  @discardableResult
  func settle() -> Bool {
    settle(downTo: 0)
  }

  /// Waits until no more than so many batches are being kept.
  ///
  /// - Returns: Whether all that was computed still holds, as far as that is known.
  func settle(downTo most: Int) -> Bool {
    var holds = true
    while flights.count > most {
      side.wait()
      holds = finish(flights.removeFirst()) && holds
    }
    return holds
  }

  /// Draws the consequences of a commit.
  ///
  /// - Returns: Whether the batch was kept as it was computed.
  @discardableResult
  private func finish(_ flight: Flight) -> Bool {
    switch flight.outcome {
    case .nothing: return true
    case .kept(let committed):
      transactions += 1
      if committed.erasedSession { upkeep.hasErased(at: latest) }
      return true
    case .notKept(let error):
      let dropped = flights
      for _ in dropped { side.wait() }
      flights = []
      recent.forget()
      again(flight, after: error)
      for flight in dropped { again(flight, attempt: flight.attempt) }
      return false
    case .dropped: return false
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
      again(flight, attempt: flight.attempt + 1)
    case .outcomeUnknown, .closed:
      mustReopen = true
      notKept(flight, error)
    case .absent, .notADirectory, .symbolicLink, .foreign, .writableByOthers, .occupied,
      .notAStore, .readOnly, .full, .busy, .noMemory, .damaged, .tooNew, .unusableID,
      .unusableName, .setting, .system, .sqlite:
      notKept(flight, error)
    }
  }

  private func again(_ flight: Flight, attempt: Int) {
    let verdicts = admission.verdicts
    admission.verdicts = flight.verdicts
    defer { admission.verdicts = verdicts }
    var rest = flight.messages
    while !rest.isEmpty {
      let batch = computed(rest, isCareful: true)
      let part = rest.prefix(batch.answers.count)
      rest = rest.dropFirst(part.count)
      keep(Flight(batch, of: part, admission.verdicts, attempt: attempt, flight.deliver))
    }
  }

  private func notKept(_ flight: Flight, _ error: StoreError) {
    note(.notKept(error, messages: flight.batch.count))
    flight.tellUnkept()
  }
}
