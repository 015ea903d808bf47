private import CSQLite

extension Store {
  /// Refuses, without touching anything, what can be told from the file alone.
  ///
  /// Opened in the usual way, a database may be changed by the mere closing of it.
  ///
  /// - Throws: ``StoreError/tooNew(version:)``, ``StoreError/notAStore``; what SQLite reports.
  static func refuseForeignOrNewer(_ path: String, newest: Int) throws(StoreError) {
    let connection = try Connection(path: path, mode: .untouched)
    do {
      try connection.requireStore(newest: newest)
    } catch .damaged {
      // Without its log, a sound database may look damaged: a program may have been stopped while
      // it brought the log's pages in. Opening it in the usual way tells.
    }
    try connection.close()
  }

  /// Takes in a reading of the clock, and keeps what it changes from one day to the next.
  func look(at now: Int) throws(StoreError) {
    let connection = try open().connection
    let before = try connection.time()
    var after = before ?? TrustedTime(firstReading: now)
    after.look(at: now)
    time = after
    guard before?.day != after.day || before?.doubted != after.doubted else { return }
    try write { () throws(StoreError) in try connection.keep(after) }
  }
}

extension Connection {
  /// Makes the settings of a connection, and refuses a store of a newer program.
  ///
  /// - Throws: ``StoreError/tooNew(version:)``, ``StoreError/notAStore``; what SQLite reports.
  func prepareForUse(newest: Int) throws(StoreError) {
    // Until it is known to be ours, closing it must leave the log as it is.
    try keepLog()
    try execute("PRAGMA busy_timeout=5000")
    try requireStore(newest: newest)
    try configure()
    try keepLog(false)
  }

  /// Has the log left as it is when the connection is closed, or brought in.
  func keepLog(_ stays: Bool = true) throws(StoreError) {
    try configure(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, stays, name: "no checkpoint on close")
  }

  /// Refuses another program's database and a newer store.
  ///
  /// - Throws: ``StoreError/tooNew(version:)``, ``StoreError/notAStore``; what SQLite reports.
  func requireStore(newest: Int) throws(StoreError) {
    let application = try number("PRAGMA application_id") ?? 0
    let version = try number("PRAGMA user_version") ?? 0
    guard application != 0 || version != 0 else {
      // New, or made by a program that was stopped before the first transaction.
      guard try number("SELECT count(*) FROM sqlite_schema") == 0 else { throw .notAStore }
      return
    }
    guard application == Migration.applicationID else { throw .notAStore }
    guard version <= newest else { throw .tooNew(version: version) }
  }

  /// Returns the store's own random key.
  ///
  /// - Throws: ``StoreError/damaged`` when it is not what was made: with another key, every session
  ///   would seem to be gone.
  func secret() throws(StoreError) -> Secret {
    var values: [String: [UInt8]] = [:]
    try query("SELECT name, value FROM meta WHERE name IN ('secret', 'secret_checksum')") { row in
      values[row.text(0)] = row.bytes(1)
    }
    guard let key = values["secret"], key.count == Secret.size,
      values["secret_checksum"] == SipHash.digest(of: key)
    else { throw .damaged }
    return Secret(key)
  }

  /// Returns the time as it was left; nil in a new store.
  func time() throws(StoreError) -> TrustedTime? {
    var values: [String: Int] = [:]
    try query("SELECT name, value FROM meta WHERE name IN ('believed', 'doubted')") { row in
      values[row.text(0)] = row.number(1)
    }
    guard let believed = values["believed"] else { return nil }
    return TrustedTime(believed: believed, doubted: values["doubted"])
  }

  /// Returns the day on which what was past its time was last erased; nil when it never was.
  func dayOfExpiry() throws(StoreError) -> Int? {
    var day: Int?
    try query("SELECT value FROM meta WHERE name = 'expired'") { row in day = row.number(0) }
    return day
  }

  /// Keeps that what was past its time on a day is erased.
  func keep(dayOfExpiry day: Int) throws(StoreError) {
    try query(
      "INSERT INTO meta(name, value) VALUES ('expired', ?1) ON CONFLICT DO UPDATE SET value = ?1",
      [.number(day)]
    ) { _ in }
  }

  /// Keeps the time.
  func keep(_ time: TrustedTime) throws(StoreError) {
    let set = "INSERT INTO meta(name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2"
    try query(set, [.text("believed"), .number(time.believed)]) { _ in }
    if let doubted = time.doubted {
      try query(set, [.text("doubted"), .number(doubted)]) { _ in }
    } else {
      try query("DELETE FROM meta WHERE name = 'doubted'") { _ in }
    }
  }
}
