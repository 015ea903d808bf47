/// A batch of turns on its way into the store, within its transaction.
struct Batch {
  let statements: Statements
  let secret: Secret
  let hooks: StoreHooks
  /// The day it is kept under.
  let day: Int
  /// What the next turns follow, one for each turn kept so far.
  private(set) var versions: [SavedSession.Version] = []

  /// An empty batch.
  init(statements: Statements, secret: Secret, hooks: StoreHooks, day: Int) {
    self.statements = statements
    self.secret = secret
    self.hooks = hooks
    self.day = day
  }

  /// Keeps one turn.
  ///
  /// - Throws: ``StoreError/movedOn(turn:)``, ``StoreError/alreadyAnswered(turn:)``,
  ///   ``StoreError/damaged``; what SQLite reports.
  mutating func keep(_ turn: Turn) throws(StoreError) {
    let index = versions.count
    let key = secret.hash(of: turn.key)
    let message = turn.exchange.map(secret.hash)
    let before = try predecessor(of: turn, index: index)
    let number = (before?.revision ?? 0) + 1
    let previous = before?.head ?? Checksum.beginning

    // A new session needs its number before its row can say what it contains.
    let id = if let before { before.session } else { try statements.newSessionNumber() }
    let head = Checksum.ofRecord(
      after: previous, session: id, number: number, day: day, message: message,
      record: turn.record)
    let row = SessionRow(
      turn, id: id, key: key, revision: number, head: head, before: before, day: day)
    try keep(row, isNew: before == nil, index: index)
    hooks.reached?(.stateKept)
    try statements.addTurn.changes { row in
      row.number(id)
      row.number(number)
      row.number(day)
      row.digest(message)
      row.bytes(turn.record)
      row.digest(previous)
      row.digest(head)
    }
    hooks.reached?(.recordKept)
    if let exchange = turn.exchange, let message {
      try keep(exchange, under: message, session: id, index: index)
    }
    hooks.reached?(.replyKept)
    try statements.setOptedOut(turn.optsOut, key: key, day: day)
    versions.append(row.version)
  }

  /// Keeps a message and its reply.
  ///
  /// - Parameters:
  ///   - exchange: The two.
  ///   - key: The hash of the message's id.
  ///   - session: The session they belong to; nil when that is being erased.
  ///   - index: The place in the batch, for the error.
  /// - Throws: ``StoreError/alreadyAnswered(turn:)``; what SQLite reports.
  func keep(
    _ exchange: Exchange, under key: Digest, session: Int?, index: Int
  ) throws(StoreError) {
    guard !hooks.omitted.contains(.replyKept) else { return }
    let checksum = Checksum.ofMessage(key: key, digest: exchange.digest, reply: exchange.reply)
    let added = try statements.addMessage.changes { row in
      row.digest(key)
      if let session { row.number(session) } else { row.null() }
      row.number(day)
      row.bytes(exchange.digest)
      row.bytes(exchange.reply)
      row.digest(checksum)
    }
    guard added == 1 else { throw .alreadyAnswered(turn: index) }
  }

  /// Returns what a turn was computed from; nil for a session's first turn.
  ///
  /// Whether that is still so is seen when the session's row is written.
  private func predecessor(
    of turn: Turn, index: Int
  ) throws(StoreError) -> SavedSession.Version? {
    switch turn.follows {
    case .nothing: return nil
    case .version(let version): return version
    case .turnOfBatch(let before):
      guard versions.indices.contains(before) else { throw .movedOn(turn: index) }
      return versions[before]
    }
  }

  private func keep(_ row: SessionRow, isNew: Bool, index: Int) throws(StoreError) {
    let checksum = Checksum.ofSession(row)
    let changed =
      isNew
      ? try statements.addSession.changes { binding in
        row.bind(to: &binding)
        binding.digest(checksum)
      }
      : try statements.moveSession.changes { binding in
        binding.number(row.id)
        binding.number(row.revision - 1)
        binding.text(row.dialog)
        binding.text(row.language)
        binding.text(row.progress)
        binding.number(row.lastDay)
        binding.number(row.retentionDays)
        binding.digest(row.head)
        binding.bytes(row.state)
        binding.digest(checksum)
        binding.digest(row.key)
      }
    guard changed == 1 else { throw .movedOn(turn: index) }
  }
}
