/// Keeps conversations for as long as the program runs, and nowhere but in its memory.
///
/// For a computer that others use, and for a group that tries the program out: nothing has to be erased
/// afterwards, and nothing can be found.
package final class MemoryStore: TurnKeeping {
  /// The messages of one sender that are remembered, so that the same one again gets the same reply.
  static let messagesRemembered = 64

  fileprivate final class Session {
    var saved: SavedSession
    /// The messages answered, the oldest first.
    var messages: [String: Message] = [:]
    var order: [String] = []

    init(_ saved: SavedSession) {
      self.saved = saved
    }
  }

  fileprivate struct Message {
    let digest: [UInt8]
    let reply: [UInt8]
  }

  private struct MessageID: Hashable {
    let key: SessionKey
    let id: String
  }

  private var sessions: [SessionKey: Session] = [:]
  /// Messages whose session is gone, by the day when it went; the reply is the last one's own.
  private var gone: [MessageID: (day: Int, message: Message?)] = [:]
  private var optedOut: Set<SessionKey> = []
  private var lastNumber = 0

  /// A store without anything.
  package init() {}

  /// Nobody else can write to it.
  package func foreignMark() -> Int { 0 }

  package func reading(_ body: () -> Void) {
    body()
  }

  package func earlier(
    gateway: String, sender: String, id: String, digest: [UInt8]
  ) throws(StoreError) -> Earlier {
    guard Names.isGateway(gateway), Names.isID(id) else { throw .unusableID }
    let key = SessionKey.sender(gateway: gateway, address: sender)
    let past = gone.isEmpty ? nil : gone[MessageID(key: key, id: id)]
    if let past, past.message == nil { return .gone }
    guard let message = sessions[key]?.messages[id] ?? past?.message else { return .fresh }
    return message.digest == digest ? .replied(message.reply) : .reusedID
  }

  /// Nothing is read while something is written.
  package func besideReader() -> (any CorrespondentReading)? { nil }

  package func correspondent(_ key: SessionKey) -> Correspondent {
    Correspondent(session: sessions[key]?.saved, hasOptedOut: optedOut.contains(key))
  }

  package func commit(
    _ turns: [Turn], erasing erasure: Erasure?, now: Int, ifStill mark: Int? = nil
  ) throws(StoreError) -> Committed {
    for turn in turns {
      try Names.check(turn.key)
      if let exchange = turn.exchange { try Names.check(exchange) }
    }
    try requireNew(turns, erasure)
    let day = Day.of(now)
    var versions: [SavedSession.Version] = []
    for turn in turns { versions.append(keep(turn, on: day)) }
    return Committed(
      versions: versions, erasedSession: erasure.map { erase($0, on: day) } ?? false,
      foreignMark: 0)
  }

  /// Refuses messages that were answered before.
  private func requireNew(_ turns: [Turn], _ erasure: Erasure?) throws(StoreError) {
    var seen: Set<MessageID> = []
    func isNew(_ exchange: Exchange?, in key: SessionKey) -> Bool {
      guard let id = exchange?.id else { return true }
      let message = MessageID(key: key, id: id)
      return seen.insert(message).inserted && sessions[key]?.messages[id] == nil
        && (gone.isEmpty || gone[message] == nil)
    }
    for (index, turn) in turns.enumerated() where !isNew(turn.exchange, in: turn.key) {
      throw .alreadyAnswered(turn: index)
    }
    if let erasure, !isNew(erasure.exchange, in: erasure.key) {
      throw .alreadyAnswered(turn: turns.count)
    }
  }

  /// There is one program and one thread, so a turn always follows what is there.
  private func keep(_ turn: Turn, on day: Int) -> SavedSession.Version {
    let session = sessions[turn.key]
    let before = session?.saved
    if before == nil { lastNumber += 1 }
    let version = SavedSession.Version(
      session: before?.version.session ?? lastNumber,
      revision: (before?.version.revision ?? 0) + 1, head: .zero,
      createdDay: before?.stay.createdDay ?? day, lastDay: max(before?.stay.lastDay ?? day, day))
    let saved = SavedSession(turn, version: version)
    let kept = session ?? Session(saved)
    if session == nil { sessions[turn.key] = kept }
    kept.saved = saved
    if let exchange = turn.exchange { kept.remember(exchange) }
    setOptedOut(turn.optsOut, turn.key)
    return version
  }

  private func setOptedOut(_ isOut: Bool?, _ key: SessionKey) {
    switch isOut {
    case true?: optedOut.insert(key)
    case false?: optedOut.remove(key)
    case nil: break
    }
  }

  private func erase(_ erasure: Erasure, on day: Int) -> Bool {
    let wasThere = forget(erasure.key, on: day)
    if let exchange = erasure.exchange {
      gone[MessageID(key: erasure.key, id: exchange.id)] = (
        day, Message(digest: exchange.digest, reply: exchange.reply)
      )
    }
    setOptedOut(erasure.optsOut, erasure.key)
    return wasThere
  }

  private func forget(_ key: SessionKey, on day: Int) -> Bool {
    guard let session = sessions.removeValue(forKey: key) else { return false }
    for id in session.order { gone[MessageID(key: key, id: id)] = (day, nil) }
    return true
  }

  package func expire(now: Int) -> Int {
    let today = Day.of(now)
    gone = gone.filter { $0.value.day >= today - Retention.goneMessageDays }
    let overdue = sessions.filter { $0.value.saved.stay.lastDayKept < today }.keys
    for key in overdue { _ = forget(key, on: today) }
    return overdue.count
  }

  package func finishErasures(patience: Patience = .usual) -> ErasureReport {
    ErasureReport(erasures: 0, samples: 0, found: 0)
  }

  package func hasUnfinishedErasures() -> Bool { false }

  /// There is no log.
  package func bringInLog() {}

  package var logTrouble: StoreError? { nil }

  package func closeBriefly() { close() }

  package func close() {
    sessions = [:]
    gone = [:]
  }
}

extension MemoryStore.Session {
  fileprivate func remember(_ exchange: Exchange) {
    messages[exchange.id] = MemoryStore.Message(digest: exchange.digest, reply: exchange.reply)
    order.append(exchange.id)
    if order.count > MemoryStore.messagesRemembered {
      messages[order.removeFirst()] = nil
    }
  }
}

extension SavedSession {
  /// The session after a turn.
  fileprivate init(_ turn: Turn, version: Version) {
    let label: String?
    let gateway: String?
    switch turn.key {
    case .label(let name): (label, gateway) = (name, nil)
    case .sender(let name, _): (label, gateway) = (nil, name)
    }
    self.init(
      version: version, label: label, gateway: gateway, dialog: turn.heading.dialog,
      language: turn.heading.language, progress: turn.heading.progress, state: turn.state,
      stay: Stay(
        createdDay: version.createdDay, lastDay: version.lastDay,
        retentionDays: turn.retentionDays))
  }
}
