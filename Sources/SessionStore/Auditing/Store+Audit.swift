extension Store {
  /// Checks a store from outside, without opening it in the usual way and without changing it.
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
    let connection = try Connection(path: place.databasePath, mode: .readOnly)
    try connection.execute("PRAGMA busy_timeout=5000")
    do {
      try connection.requireStore(newest: newest)
    } catch .damaged {
      return place.findings + [.malformed]
    }
    let content = try connection.read { () throws(StoreError) in
      try AuditedContent(connection, today: Day.of(now)).findings
    }
    try connection.close()
    return place.findings + content
  }
}
