/// The sessions that somebody chose to keep, in one directory of their own.
///
/// A turn is kept whole or not at all: its state, its record, and the reply to its message go into
/// one transaction, and the reply may leave once ``commit(_:erasing:now:ifStill:)`` has returned. Several
/// programs may use one store at once; one object is used by one thread at a time.
///
/// ```swift
/// let store = try Store(at: directory, create: true, now: now)
/// let saved = try store.session(.label("my case"))
/// try store.commit([turn], now: now)
/// try store.close()
/// ```
///
/// The store knows no clock: every time is handed in, in seconds since 1 January 1970 UTC.
package final class Store {
  let hooks: StoreHooks
  let secret: Secret
  let databasePath: String
  /// What has been erased since the files were last looked through, in samples.
  var samples = Samples()
  var time: TrustedTime
  let logSize = LogSize()
  let log: LogCarrier
  var logRoom = LogRoom()
  /// Made when it is first asked for.
  var beside: BesideReader?
  private var connection: Connection?
  private var statements: Statements?

  /// A store, opened.
  ///
  /// Whatever was left half done is finished first: a store half made, a step to a newer version, an
  /// erasure.
  ///
  /// - Parameters:
  ///   - directory: Where the store is. The last part of the path may not be a symbolic link.
  ///   - create: Whether to make the directory and the store when they are not there.
  ///   - now: The time, in seconds since 1 January 1970 UTC.
  ///   - hooks: For tests.
  /// - Throws: ``StoreError/absent`` when there is no store and `create` is false; `notADirectory`,
  ///   `symbolicLink`, `foreign`, `writableByOthers` and `occupied` when the place is not safe to
  ///   use; `readOnly`, `full`, `busy` and `noMemory` when it cannot be used now; `notAStore`,
  ///   `tooNew` and `damaged` for what is in it; `setting`, `system` and `sqlite` for the rest.
  package convenience init(
    at directory: String, create: Bool, now: Int, hooks: StoreHooks = StoreHooks()
  ) throws(StoreError) {
    try self.init(
      at: directory, create: create, now: now, hooks: hooks, migrations: Migration.all)
  }

  /// A store that knows other versions than the program's, for tests of the way between them.
  init(
    at path: String, create: Bool, now: Int, hooks: StoreHooks, migrations: [Migration]
  ) throws(StoreError) {
    let directory = try StoreDirectory(at: path, create: create)
    hooks.reached?(.directoryMade)
    if !(try directory.hasDatabase()) {
      guard create else { throw .absent }
      try directory.requireEmpty()
    }
    try directory.close()
    let lock = try OpeningLock(in: directory)
    hooks.reached?(.locked)
    try directory.checkFiles()
    if !(try directory.hasDatabase()) { try directory.makeDatabase() }
    hooks.reached?(.fileMade)

    let newest = migrations.last?.version ?? 0
    try Self.refuseForeignOrNewer(directory.databasePath, newest: newest)
    let connection = try Connection(path: directory.databasePath, mode: .readWrite)
    try connection.prepareForUse(newest: newest)
    hooks.reached?(.configured)
    try Migration.run(migrations, on: connection, hooks: hooks)

    self.hooks = hooks
    self.connection = connection
    databasePath = directory.databasePath
    log = LogCarrier(directory.databasePath)
    try logSize.listen(to: connection)
    secret = try connection.secret()
    time = try connection.time() ?? TrustedTime(firstReading: now)
    statements = try Statements(connection)
    try look(at: now)
    do {
      try finishErasures(patience: .brief)
    } catch .busy {
      // Another program is at work on the store, and finishes its erasures itself; or it reads, and they
      // are finished later.
    }
    _ = consume lock
  }

  /// So large a log may be left behind, in bytes: whoever opens the store next reads it whole.
  private static let briefLog = 1 << 20

  /// Closes the store and leaves its log behind while that is small, for programs that are started for
  /// each message: to bring the log in and to make a new one takes longer than the turn.
  ///
  /// - Throws: as ``close()``.
  package func closeBriefly() throws(StoreError) {
    // Where that fails, the log is brought in.
    if let connection, let size = try? connection.sizeOfLog(), size <= Self.briefLog {
      try? connection.keepLog()
    }
    try close()
  }

  /// Closes the store; closing it again does nothing.
  ///
  /// - Throws: what SQLite reports; then what was erased may still lie in the write-ahead log.
  package func close() throws(StoreError) {
    log.end()
    // What was read is in no log, so that nothing is left behind when this fails.
    try? beside?.close()
    beside = nil
    try closeConnection()
  }

  /// Closes the connection that writes, and nothing else: another thread may be reading beside it.
  private func closeConnection() throws(StoreError) {
    statements = nil
    let closing = connection
    connection = nil
    try closing?.close()
  }

  /// The connection, as long as the store is open.
  func open() throws(StoreError) -> (connection: Connection, statements: Statements) {
    guard let connection, let statements else { throw .closed }
    return (connection, statements)
  }

  /// Runs `body` in a transaction that may write, and closes the store when its outcome is unknown.
  func write<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    let connection = try open().connection
    do {
      return try connection.write(body)
    } catch {
      if case .outcomeUnknown = error { try? closeConnection() }
      if connection.isInTransaction { try? closeConnection() }
      throw error
    }
  }
}
