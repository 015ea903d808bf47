extension Store {
  /// Gets what was erased out of the store's files, and looks whether it is.
  ///
  /// Deleted rows leave their text behind, in the log and in gaps between the rows of a page, also
  /// with SQLite's `secure_delete`. So the database is written anew, the log is emptied, and both are
  /// searched for samples of what was erased. Only then is the erasure forgotten; stopped at any
  /// point before, it begins again here or when a store is next opened. It may take seconds when
  /// the store is large, and needs as much room on the disk, and in memory, as the store takes.
  ///
  /// What a file system, a disk, a backup or a swap file keep of deleted blocks is out of reach.
  ///
  /// - Parameter patience: How long it waits for other programs, each time it has to.
  /// - Returns: What was finished and found. When samples were found, the erasure stays noted.
  /// - Throws: ``StoreError/busy`` when another program reads or writes for too long; `full`,
  ///   `readOnly`, `noMemory`, `damaged` and `sqlite`. The erasure stays noted.
  @discardableResult
  package func finishErasures(
    patience: Patience = .usual
  ) throws(StoreError) -> ErasureReport {
    let connection = try open().connection
    let last = try connection.number("SELECT max(id) FROM erasure") ?? 0
    let count = try connection.number("SELECT count(*) FROM erasure") ?? 0
    guard count > 0 || !samples.windows.isEmpty else {
      return ErasureReport(erasures: 0, samples: 0, found: 0)
    }
    log.wait()
    try connection.waitInShortNaps(patience)
    defer { try? connection.waitInShortNaps() }
    // While somebody reads an old state, to write the database anew would be in vain.
    try truncateLog(of: connection)
    try eraseOrphans(on: connection)
    hooks.reached?(.orphansErased)
    try connection.execute("VACUUM")
    hooks.reached?(.vacuumed)
    try truncateLog(of: connection)
    hooks.reached?(.logTruncated)
    let found = try residue(on: connection)
    hooks.reached?(.scanned)
    let report = ErasureReport(erasures: count, samples: samples.windows.count, found: found.count)
    guard found.isEmpty else { return report }
    try write { () throws(StoreError) in
      try connection.query("DELETE FROM erasure WHERE id <= ?1", [.number(last)]) { _ in }
    }
    samples.removeAll()
    hooks.reached?(.erasureForgotten)
    try truncateLog(of: connection)
    return report
  }

  /// Whether ``finishErasures(patience:)`` is due, because it failed or another program was stopped.
  ///
  /// - Throws: `closed`, `busy`, `noMemory`, `damaged` and `sqlite`.
  package func hasUnfinishedErasures() throws(StoreError) -> Bool {
    try open().connection.number("SELECT EXISTS (SELECT 1 FROM erasure)") == 1
  }

  /// Empties replies that belong to no session any more.
  ///
  /// A session's messages are found through its records, so a damaged record leaves its reply behind.
  private func eraseOrphans(on connection: Connection) throws(StoreError) {
    try write { () throws(StoreError) in
      let orphaned =
        "session IS NOT NULL AND NOT EXISTS (SELECT 1 FROM session WHERE id = message.session)"
      try connection.query("SELECT reply FROM message WHERE \(orphaned)") {
        samples.add($0.bytes(0))
      }
      try connection.execute(
        """
        UPDATE message SET session = NULL, digest = NULL, reply = NULL, checksum = NULL
        WHERE \(orphaned)
        """)
    }
  }

  /// Brings the log's pages into the database and empties the log.
  ///
  /// - Throws: ``StoreError/busy`` when another program holds an old state of the store, so that the
  ///   log has to stay.
  private func truncateLog(of connection: Connection) throws(StoreError) {
    guard !hooks.omitted.contains(.logTruncated) else { return }
    let busy = try connection.number("PRAGMA wal_checkpoint(TRUNCATE)") ?? 1
    guard busy == 0 else { throw .busy }
  }

  /// Returns the samples that are in the files, though in no row.
  ///
  /// What was erased may well stand in another session too: every session has the same questions.
  /// And somebody may have typed a word of the tables' own definitions.
  private func residue(on connection: Connection) throws(StoreError) -> Set<UInt64> {
    var files = SampleSearch(for: samples.windows)
    try connection.readDatabaseFile { files.read($0) }
    try connection.readLogFile(beside: databasePath) { files.read($0) }
    guard !files.found.isEmpty else { return [] }
    var rows = SampleSearch(for: files.found)
    try connection.query("SELECT label, gateway, dialog, language, progress, state FROM session") {
      for column in Int32(0)..<6 { rows.read(whole: $0.bytes(column)) }
    }
    try connection.query("SELECT record FROM turn") { rows.read(whole: $0.bytes(0)) }
    try connection.query("SELECT reply, digest FROM message") {
      rows.read(whole: $0.bytes(0))
      rows.read(whole: $0.bytes(1))
    }
    try connection.query("SELECT type || name || tbl_name, sql FROM sqlite_schema") {
      rows.read(whole: $0.bytes(0))
      rows.read(whole: $0.bytes(1))
    }
    return files.found.subtracting(rows.found)
  }
}
