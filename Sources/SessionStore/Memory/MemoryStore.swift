/// Keeps conversations for as long as the program runs, and nowhere but in its memory.
///
/// For a computer that others use, and for a group that tries the program out: nothing has to be erased
/// afterwards, and nothing can be found.
package final class MemoryStore: TurnKeeping {
  /// The replies that are remembered to be given again have so many bytes at most, all together.
  package static let mostReplies = 8 << 20

  private let secret = Secret(Secret.random())
  private var sessions: [Digest: MemorySession] = [:]
  private var ledger: MemoryLedger
  private var optedOut: Set<Digest> = []
  private var lastNumber: UInt32 = 0

  /// A store without anything.
  ///
  /// - Parameter mostReplies: How many bytes the replies may have that are remembered.
  package init(mostReplies: Int = mostReplies) {
    ledger = MemoryLedger(mostBytes: mostReplies)
  }

  /// Nobody else can write to it.
  package func foreignMark() -> Int { 0 }

  package func reading(_ body: () -> Void) {
    body()
  }

  package func earlier(
    gateway: String, sender: String, id: String, digest: [UInt8]
  ) throws(StoreError) -> Earlier {
    guard Names.isGateway(gateway), Names.isID(id) else { throw .unusableID }
    return ledger.earlier(
      secret.hash(ofMessage: id, from: sender, gateway: gateway).secondHalf, digest: digest)
  }

  /// Nothing is read while something is written.
  package func besideReader() -> (any CorrespondentReading)? { nil }

  package func correspondent(_ key: SessionKey) -> Correspondent {
    let hash = secret.hash(of: key)
    return Correspondent(
      session: sessions[hash]?.saved(under: key), hasOptedOut: optedOut.contains(hash))
  }

  package func commit(
    _ turns: [Turn], erasing erasure: Erasure?, now: Int, ifStill mark: Int? = nil
  ) throws(StoreError) -> Committed {
    for turn in turns {
      try Names.check(turn.key)
      if let exchange = turn.exchange { try Names.check(exchange) }
    }
    let messages = try newMessages(turns, erasure)
    let day = Day.of(now)
    var versions: [SavedSession.Version] = []
    for (turn, message) in zip(turns, messages) {
      versions.append(keep(turn, under: message, on: day))
    }
    let erased = erasure.map { erase($0, under: messages.last ?? nil, on: day) }
    return Committed(versions: versions, erasedSession: erased ?? false, foreignMark: 0)
  }

  /// Returns what the messages of a batch are found by, the one that erases last; refuses the batch when
  /// one was answered before.
  private func newMessages(
    _ turns: [Turn], _ erasure: Erasure?
  ) throws(StoreError) -> [MemoryLedger.Key?] {
    let exchanges = turns.map(\.exchange) + (erasure.map { [$0.exchange] } ?? [])
    var seen: Set<MemoryLedger.Key> = []
    var keys: [MemoryLedger.Key?] = []
    for (index, exchange) in exchanges.enumerated() {
      let key = exchange.map { secret.hash(of: $0).secondHalf }
      if let key, ledger.knows(key) || !seen.insert(key).inserted {
        throw .alreadyAnswered(turn: index)
      }
      keys.append(key)
    }
    return keys
  }

  /// There is one program and one thread, so a turn always follows what is there.
  private func keep(
    _ turn: Turn, under message: MemoryLedger.Key?, on day: Int
  ) -> SavedSession.Version {
    let key = secret.hash(of: turn.key)
    let session = sessions[key] ?? begin(turn, under: key, on: day)
    session.keep(turn, on: day)
    if let message, let exchange = turn.exchange {
      ledger.add(exchange, under: message, session: session.number)
    }
    setOptedOut(turn.optsOut, key)
    return session.version
  }

  private func begin(_ turn: Turn, under key: Digest, on day: Int) -> MemorySession {
    lastNumber += 1
    let session = MemorySession(number: lastNumber, turn, on: day)
    sessions[key] = session
    return session
  }

  private func setOptedOut(_ isOut: Bool?, _ key: Digest) {
    switch isOut {
    case true?: optedOut.insert(key)
    case false?: optedOut.remove(key)
    case nil: break
    }
  }

  private func erase(_ erasure: Erasure, under message: MemoryLedger.Key?, on day: Int) -> Bool {
    let key = secret.hash(of: erasure.key)
    let session = sessions.removeValue(forKey: key)
    // Also without a session, the reply is that of one that is gone.
    if session == nil { lastNumber += 1 }
    let number = session?.number ?? lastNumber
    ledger.forget([number], on: day)
    if let message, let exchange = erasure.exchange {
      ledger.add(exchange, under: message, session: number)
    }
    setOptedOut(erasure.optsOut, key)
    return session != nil
  }

  package func expire(now: Int) -> Int {
    let today = Day.of(now)
    ledger.forgetMessages(goneBefore: today - Retention.goneMessageDays)
    let overdue = sessions.filter { $0.value.lastDayKept < today }
    for key in overdue.keys { sessions[key] = nil }
    ledger.forget(Set(overdue.values.map(\.number)), on: today)
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
    ledger = MemoryLedger(mostBytes: ledger.mostBytes)
  }
}
