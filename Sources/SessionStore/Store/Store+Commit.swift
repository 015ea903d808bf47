extension Store {
  /// Keeps a batch of turns, all of them or none, and erases the session that ends the batch.
  ///
  /// When it returns, the batch is on the disk and the replies may leave. When it throws, nothing of
  /// the batch was kept, with the one exception that ``StoreError/outcomeUnknown(code:because:)``
  /// names.
  ///
  /// - Parameters:
  ///   - turns: In the order they happened. Several may belong to one session; from the second on,
  ///     they follow ``Turn/Predecessor/turnOfBatch(_:)``.
  ///   - erasure: A session to be erased after the turns, with whatever it gained from them.
  ///     ``finishErasures(patience:)`` has to follow.
  ///   - now: The time, in seconds since 1 January 1970 UTC.
  ///   - mark: The ``foreignMark()`` with which what the turns were computed from was read, for a caller
  ///     who has kept it; nil when it was read for these turns.
  /// - Returns: What the next turns follow.
  /// - Throws: `movedOn`, also when the mark is another one by now; `alreadyAnswered`, `unusableID` and `unusableName` for the batch; `full`,
  ///   `readOnly`, `busy`, `damaged`, `noMemory` and `sqlite` for the store; `outcomeUnknown`.
  @discardableResult
  package func commit(
    _ turns: [Turn], erasing erasure: Erasure? = nil, now: Int, ifStill mark: Int? = nil
  ) throws(StoreError) -> Committed {
    for turn in turns {
      try Names.check(turn.key)
      if let exchange = turn.exchange { try Names.check(exchange) }
    }
    if let erasure {
      try Names.check(erasure.key)
      if let exchange = erasure.exchange { try Names.check(exchange) }
    }
    let (connection, statements) = try open()
    let kept = samples
    do {
      let committed = try write { () throws(StoreError) in
        hooks.reached?(.batchBegun)
        logRoom.grow(after: logSize.pages, connection)
        let found = try foreignMark()
        guard mark == nil || mark == found else { throw .movedOn(turn: 0) }
        var batch = Batch(
          statements: statements, secret: secret, hooks: hooks, day: max(time.day, Day.of(now)))
        for turn in turns { try batch.keep(turn) }
        let erased = try erasure.map { erasure throws(StoreError) in
          try erase(erasure, in: batch, index: turns.count)
        }
        hooks.reached?(.batchWritten)
        return Committed(
          versions: batch.versions, erasedSession: erased ?? false, foreignMark: found)
      }
      hooks.reached?(.batchCommitted)
      if logSize.shouldEnd, !log.isBusy { bringInRest() }
      return committed
    } catch {
      samples = kept
      throw error
    }
  }

  /// Has what is in the log brought into the database, when it has grown; turns go on meanwhile.
  ///
  /// Else every turn of a commit waits for that now and then, for some fifty milliseconds.
  package func bringInLog() {
    if !log.isBusy, logSize.beginsCarrying() { log.start() }
  }

  /// Why the log is not brought in, when it has not been for a while; nil when all is well.
  ///
  /// Nothing is lost then, but the log grows. It is ``StoreError/busy`` when another program holds an old
  /// state of the store.
  package var logTrouble: StoreError? {
    log.trouble ?? (logSize.isHeldUp ? .busy : nil)
  }

  /// Brings in what is left of a log, so that it begins anew; that is little, because most of it was
  /// brought in before.
  ///
  /// When another program reads an old state, or brings it in itself, it has to wait for the next time.
  private func bringInRest() {
    log.took { () throws(StoreError) in
      try open().connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    }
  }
}
