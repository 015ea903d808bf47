extension Store {
  /// Erases a session outside of any batch; a session that does not exist is no error.
  ///
  /// Its rows are gone when it returns; ``finishErasures(patience:)`` has to follow.
  ///
  /// - Parameters:
  ///   - key: The session.
  ///   - now: The time, in seconds since 1 January 1970 UTC.
  /// - Returns: Whether there was such a session.
  /// - Throws: as ``commit(_:erasing:now:ifStill:)``.
  @discardableResult
  package func erase(_ key: SessionKey, now: Int) throws(StoreError) -> Bool {
    try commit([], erasing: Erasure(of: key), now: now).erasedSession
  }

  /// Erases a session by its number, also when nothing else of its row can be trusted.
  ///
  /// As with ``erase(_:now:)``, ``finishErasures(patience:)`` has to follow.
  ///
  /// - Parameters:
  ///   - number: The number, as in ``SessionSummary``.
  ///   - now: The time, in seconds since 1 January 1970 UTC.
  /// - Returns: Whether there was such a session.
  /// - Throws: as ``commit(_:erasing:now:ifStill:)``.
  @discardableResult
  package func erase(number: Int, now: Int) throws(StoreError) -> Bool {
    try look(at: now)
    let connection = try open().connection
    let kept = samples
    do {
      return try write { () throws(StoreError) in
        var found: SessionRow?
        try connection.query(
          "SELECT \(SessionRow.columns) FROM session WHERE id = ?1", [.number(number)]
        ) { found = SessionRow($0) }
        guard let found else { return false }
        try eraseRows(of: found, on: connection, day: time.day)
        try noteErasure(on: connection, day: time.day)
        hooks.reached?(.rowsErased)
        return true
      }
    } catch {
      samples = kept
      throw error
    }
  }

  /// Erases, within a batch's transaction, the session that ends the batch.
  ///
  /// It is erased also when its row is damaged.
  func erase(_ erasure: Erasure, in batch: Batch, index: Int) throws(StoreError) -> Bool {
    let connection = try open().connection
    let key = secret.hash(of: erasure.key)
    let find = batch.statements.correspondents.findSession
    let row = try find.first([.digest(key)]) { SessionRow($0) }
    if let row {
      try eraseRows(of: row, on: connection, day: batch.day)
      try noteErasure(on: connection, day: batch.day)
    }
    if let exchange = erasure.exchange {
      let message = secret.hash(of: exchange)
      try batch.keep(exchange, under: message, session: nil, index: index)
    }
    try batch.statements.setOptedOut(erasure.optsOut, key: key, day: batch.day)
    hooks.reached?(.rowsErased)
    return row != nil
  }

  /// Deletes everything of a session, and takes samples of it before.
  ///
  /// Of its messages nothing is left but that there was one, so that a message that comes again
  /// starts nothing.
  func eraseRows(of row: SessionRow, on connection: Connection, day: Int) throws(StoreError) {
    samples.add(row.label)
    samples.add(row.progress)
    samples.add(row.state)
    var messages: [[UInt8]] = []
    try connection.query(
      "SELECT message, record FROM turn WHERE session = ?1", [.number(row.id)]
    ) { turn in
      if let message = turn.optionalBytes(0) { messages.append(message) }
      samples.add(turn.bytes(1))
    }
    let statements = try open().statements
    for message in messages {
      try statements.findMessage.run([.bytes(message)]) { samples.add($0.bytes(1)) }
      try statements.emptyMessage.run([.bytes(message), .number(day)])
    }
    try connection.query("DELETE FROM turn WHERE session = ?1", [.number(row.id)]) { _ in }
    try connection.query("DELETE FROM session WHERE id = ?1", [.number(row.id)]) { _ in }
  }

  /// Notes that an erasure is to be finished.
  func noteErasure(on connection: Connection, day: Int) throws(StoreError) {
    try connection.query("INSERT INTO erasure(day) VALUES (?1)", [.number(day)]) { _ in }
  }
}
