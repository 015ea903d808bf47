/// A batch of turns on its way into the store, within its transaction.
struct Batch {
  let statements: Statements
  let secret: Secret
  let hooks: StoreHooks
  /// The day it is kept under.
  let day: Int
  /// What the next turns follow, one for each turn kept so far.
  private(set) var versions: [SavedSession.Version] = []
  /// What this batch has already made of sessions.
  private var moved: [[UInt8]: SavedSession.Version] = [:]

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
    let before = try predecessor(of: turn, under: key, index: index)
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
    try statements.addTurn.run([
      .number(id), .number(number), .number(day), .optional(message), .bytes(turn.record),
      .bytes(previous), .bytes(head),
    ])
    hooks.reached?(.recordKept)
    if let exchange = turn.exchange, let message {
      try keep(exchange, under: message, session: id, index: index)
    }
    hooks.reached?(.replyKept)
    try statements.setOptedOut(turn.optsOut, key: key, day: day)
    let version = row.version
    moved[key] = version
    versions.append(version)
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
    _ exchange: Exchange, under key: [UInt8], session: Int?, index: Int
  ) throws(StoreError) {
    guard !hooks.omitted.contains(.replyKept) else { return }
    let checksum = Checksum.ofMessage(key: key, digest: exchange.digest, reply: exchange.reply)
    let added = try statements.addMessage.changes([
      .bytes(key), session.map { .number($0) } ?? .null, .number(day), .bytes(exchange.digest),
      .bytes(exchange.reply), .bytes(checksum),
    ])
    guard added == 1 else { throw .alreadyAnswered(turn: index) }
  }

  /// Returns what a turn was computed from; nil for a session's first turn.
  ///
  /// Whether that is still so is seen when the session's row is written.
  private func predecessor(
    of turn: Turn, under key: [UInt8], index: Int
  ) throws(StoreError) -> SavedSession.Version? {
    let moved = moved[key]
    switch turn.follows {
    case .turnBeforeInBatch:
      guard let moved else { throw .movedOn(turn: index) }
      return moved
    case .nothing, .version:
      guard moved == nil else { throw .movedOn(turn: index) }
      guard case .version(let version) = turn.follows else { return nil }
      return version
    }
  }

  private func keep(_ row: SessionRow, isNew: Bool, index: Int) throws(StoreError) {
    let checksum = Checksum.ofSession(row)
    let changed =
      isNew
      ? try statements.addSession.changes(row.values + [.bytes(checksum)])
      : try statements.moveSession.changes([
        .number(row.id), .number(row.revision - 1), .text(row.dialog), .text(row.language),
        .text(row.progress), .number(row.lastDay), .number(row.retentionDays), .bytes(row.head),
        .bytes(row.state), .bytes(checksum), .bytes(row.key),
      ])
    guard changed == 1 else { throw .movedOn(turn: index) }
  }
}
