extension Store {
  /// Checks a store from outside, without opening it in the usual way and without changing it.
  ///
  /// Only where there is a log, SQLite may make the log's index beside it.
  ///
  /// It goes by its own connection, which only reads, and by its own statements, so that a mistake
  /// in the store's work is not repeated in its checking.
  ///
  /// - Parameters:
  ///   - directory: Where the store is.
  ///   - now: The time, in seconds since 1 January 1970 UTC; taken as it is.
  /// - Returns: What is wrong; nothing when all is well.
  /// - Throws: ``StoreError/absent``, `notADirectory`, `symbolicLink`, `notAStore` and `tooNew` when
  ///   there is no store to be checked; `busy`, `noMemory` and `sqlite`.
  package static func audit(
    at directory: String, now: Int
  ) throws(StoreError) -> [AuditFinding] {
    let place = try AuditedPlace(directory)
    let newest = Migration.all.last?.version ?? 0
    try refuseForeignOrNewer(place.databasePath, newest: newest)
    if let content = try untouchedContent(place.databasePath, newest, now) {
      return place.findings + content
    }
    return place.findings + (try content(place.databasePath, .readOnly, newest, now))
  }

  /// Audits the file alone, which leaves nothing behind; nil when there is a log, or another program began
  /// to write meanwhile.
  private static func untouchedContent(
    _ path: String, _ newest: Int, _ now: Int
  ) throws(StoreError) -> [AuditFinding]? {
    let before = FileMark(path)
    guard !FileMark.hasLog(path) else { return nil }
    // Whoever writes meanwhile can also make the reading fail.
    let outcome = Result { () throws(StoreError) in try content(path, .untouched, newest, now) }
    guard !FileMark.hasLog(path), FileMark(path) == before else { return nil }
    return try outcome.get()
  }

  private static func content(
    _ path: String, _ mode: Connection.Mode, _ newest: Int, _ now: Int
  ) throws(StoreError) -> [AuditFinding] {
    let connection = try Connection(path: path, mode: mode)
    try connection.execute("PRAGMA busy_timeout=5000")
    do {
      try connection.requireStore(newest: newest)
    } catch .damaged {
      return [.malformed]
    }
    let findings = try connection.read { () throws(StoreError) in
      try AuditedContent(connection, today: Day.of(now)).findings
    }
    try connection.close()
    return findings
  }
}
