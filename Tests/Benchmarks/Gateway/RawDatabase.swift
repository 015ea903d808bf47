import CSQLite

/// A database with the tables and the settings of a store, and nothing of the program around it.
final class RawDatabase {
  /// A value of a row.
  enum Value {
    case null
    case number(Int64)
    case text(String)
    case bytes([UInt8])
  }

  private var database: OpaquePointer?
  private let add: OpaquePointer?
  private let move: OpaquePointer?
  private let turn: OpaquePointer?
  private let message: OpaquePointer?

  /// A new database in a directory, with tables.
  init(in directory: String, _ schema: [String]) {
    Self.check(sqlite3_open(directory + "/raw.db", &database))
    let settings = """
      PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;
      PRAGMA cache_size=-16384; PRAGMA wal_autocheckpoint=4000;
      """
    Self.check(sqlite3_exec(database, settings + schema.joined(separator: ";"), nil, nil, nil))
    add = Self.prepare("INSERT INTO session VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", database)
    move = Self.prepare(
      """
      UPDATE session SET dialog=?5, language=?6, progress=?7, revision=?8, last_day=?10,
        retention_days=?11, ahead_since_day=?12, head=?13, state=?14, checksum=?15 WHERE id=?1
      """, database)
    turn = Self.prepare("INSERT INTO turn VALUES(?,?,?,?,?,?,?,?)", database)
    message = Self.prepare("INSERT INTO message VALUES(?,?,?,?,?,?)", database)
  }

  /// Begins a transaction.
  func begin() {
    Self.check(sqlite3_exec(database, "BEGIN IMMEDIATE", nil, nil, nil))
  }

  /// Writes a turn's rows.
  func add(_ row: RawRows.Row) {
    if case .number(1) = row.session[7] {
      Self.run(add, row.session)
    } else {
      Self.run(move, row.session)
    }
    Self.run(turn, row.turn)
    Self.run(message, row.message)
  }

  /// Ends the transaction.
  func commit() {
    Self.check(sqlite3_exec(database, "COMMIT", nil, nil, nil))
  }

  /// Closes it.
  func close() {
    for statement in [add, move, turn, message] { sqlite3_finalize(statement) }
    Self.check(sqlite3_close(database))
  }

  /// Prepares a statement.
  static func prepare(_ sql: String, _ database: OpaquePointer?) -> OpaquePointer? {
    var statement: OpaquePointer?
    check(sqlite3_prepare_v2(database, sql, -1, &statement, nil))
    return statement
  }

  private static func run(_ statement: OpaquePointer?, _ values: [Value]) {
    // The values outlive the run, so SQLite need not copy them.
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      switch value {
      case .null: sqlite3_bind_null(statement, place)
      case .number(let number): sqlite3_bind_int64(statement, place, number)
      case .text(let text):
        sqlite3_bind_text(
          statement, place, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
      case .bytes(let bytes):
        _ = bytes.withUnsafeBytes {
          sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), nil)
        }
      }
    }
    precondition(sqlite3_step(statement) == SQLITE_DONE, "SQLite did not take a row")
    sqlite3_reset(statement)
  }

  /// Stops when SQLite failed.
  static func check(_ code: Int32) {
    precondition(code == SQLITE_OK, "SQLite failed with \(code)")
  }
}
