import CSQLite
import SessionStore

/// SQLite alone, keeping rows of the same sizes in the same tables with the same settings: no
/// checksums, no hashes, no guard.
enum RawInserts {
  /// Returns how fast it is.
  static func rate(
    _ directory: String, _ turns: Int, perCommit: Int, senders: Int
  ) throws(StoreError) -> Rate {
    // The store makes the tables.
    try Store(at: directory, create: true, now: Clock.now).close()
    var database: OpaquePointer?
    check(sqlite3_open(directory + "/sessions.db", &database))
    defer { check(sqlite3_close(database)) }
    let settings = """
      PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA cache_size=-16384;
      PRAGMA wal_autocheckpoint=4000
      """
    check(sqlite3_exec(database, settings, nil, nil, nil))
    let session = prepare(
      """
      INSERT INTO session VALUES(?1,?2,NULL,'bench','politicians','en','question 5',1,1,1,45,NULL,
      ?3,?4,?3) ON CONFLICT(id) DO UPDATE SET revision=revision+1, head=?3, state=?4, checksum=?3
      """, database)
    let turn = prepare("INSERT INTO turn VALUES(NULL,?1,?2,1,?3,?4,?5,?5)", database)
    let message = prepare("INSERT INTO message VALUES(?1,?2,1,?3,?4,?3)", database)
    defer { for statement in [session, turn, message] { sqlite3_finalize(statement) } }
    let stopwatch = Stopwatch()
    for number in 0..<turns {
      let sender = Int64(number % senders)
      if number % perCommit == 0 { check(sqlite3_exec(database, "BEGIN IMMEDIATE", nil, nil, nil)) }
      // As scattered as the store's hashes are: senders at random, messages by the hundred.
      var random = RandomSource(seed: UInt64(number / 100))
      var owner = RandomSource(seed: UInt64(sender))
      var id = Sample.bytes(16, Int(truncatingIfNeeded: random.next()))
      id[15] = UInt8(number % 100)
      let hash = Sample.bytes(32, number)
      bind(
        session,
        [
          .number(sender + 1), .bytes(Sample.bytes(16, Int(truncatingIfNeeded: owner.next()))),
          .bytes(hash), .bytes(Sample.bytes(60, number)),
        ])
      bind(
        turn,
        [
          .number(sender + 1), .number(Int64(number / senders)), .bytes(id),
          .bytes(Sample.bytes(170, number)), .bytes(hash),
        ])
      bind(
        message, [.bytes(id), .number(sender + 1), .bytes(hash), .bytes(Sample.bytes(170, number))])
      if number % perCommit == perCommit - 1 || number == turns - 1 {
        check(sqlite3_exec(database, "COMMIT", nil, nil, nil))
      }
    }
    return stopwatch.rate(of: turns)
  }

  private enum Value {
    case number(Int64)
    case bytes([UInt8])
  }

  private static func prepare(_ sql: String, _ database: OpaquePointer?) -> OpaquePointer? {
    var statement: OpaquePointer?
    check(sqlite3_prepare_v2(database, sql, -1, &statement, nil))
    return statement
  }

  private static func bind(_ statement: OpaquePointer?, _ values: [Value]) {
    let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for (index, value) in values.enumerated() {
      switch value {
      case .number(let number): sqlite3_bind_int64(statement, Int32(index + 1), number)
      case .bytes(let bytes):
        _ = bytes.withUnsafeBytes {
          sqlite3_bind_blob(statement, Int32(index + 1), $0.baseAddress, Int32($0.count), copies)
        }
      }
    }
    guard sqlite3_step(statement) == SQLITE_DONE else { fail("SQLite did not take a row") }
    sqlite3_reset(statement)
  }

  private static func check(_ code: Int32) {
    guard code == SQLITE_OK else { fail("SQLite failed with \(code)") }
  }
}
