extension Connection {
  /// Runs `body` in a transaction that may write.
  ///
  /// It is begun as a writing one, so that two programs wait for each other here and never in the
  /// middle. When `body` fails, nothing of it is kept.
  ///
  /// - Throws: what `body` throws; ``StoreError/outcomeUnknown(code:because:)`` when the commit
  ///   failed, after which the connection must not be used.
  func write<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    try run(.beginWriting)
    let result: Result
    do {
      result = try body()
    } catch {
      rollBack()
      throw error
    }
    do {
      try run(.commit)
    } catch {
      rollBack()
      throw .outcomeUnknown(code: error.sqliteCode, because: error.cause)
    }
    return result
  }

  /// Runs `body` in a transaction that reads: everything in it sees one state of the store.
  func read<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    try run(.begin)
    defer { rollBack() }
    return try body()
  }

  /// Ends a transaction; after some errors SQLite has already done so.
  private func rollBack() {
    guard isInTransaction else { return }
    try? run(.rollBack)
  }
}

extension StoreError {
  /// SQLite's extended code, for errors that have no case of their own; otherwise 0.
  var sqliteCode: Int32 {
    guard case .sqlite(_, let extended) = self else { return 0 }
    return extended
  }
}
