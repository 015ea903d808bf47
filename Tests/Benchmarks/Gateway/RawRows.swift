import CSQLite
import Foundation

/// The floor of a store: SQLite alone, writing the very rows that the program wrote, in as many commits.
struct RawRows {
  private struct Row {
    let session: [Value]
    let turn: [Value]
    let message: [Value]
  }

  private enum Value {
    case null
    case number(Int64)
    case text(String)
    case bytes([UInt8])
  }

  private let rows: [Row]
  private let schema: [String]

  /// The rows of a store, in the order in which they were written.
  ///
  /// Of a session only the last state is there; in the turns before it is taken to have been as much
  /// shorter as there were fewer answers in it.
  init(of directory: String) {
    var database: OpaquePointer?
    Self.check(sqlite3_open_v2(directory + "/sessions.db", &database, SQLITE_OPEN_READWRITE, nil))
    defer { sqlite3_close(database) }
    schema = Self.query(
      "SELECT sql FROM sqlite_schema WHERE sql NOTNULL AND name NOT LIKE 'sqlite_%'", database
    ).compactMap { if case .text(let sql) = $0[0] { sql } else { nil } }
    var sessions: [Int64: [Value]] = [:]
    for row in Self.query("SELECT * FROM session", database) {
      if case .number(let id) = row[0] { sessions[id] = row }
    }
    let turns = Self.query(
      """
      SELECT turn.*, message.* FROM turn LEFT JOIN message ON message.key = turn.message
      ORDER BY turn.id
      """, database)
    rows = turns.map { row in
      let turn = Array(row[..<8])
      guard case .number(let id) = turn[1], case .number(let number) = turn[2],
        var session = sessions[id], case .number(let last) = session[7],
        case .bytes(let state) = session[13]
      else { preconditionFailure("a turn without its session") }
      session[7] = .number(number)
      session[13] = .bytes(Array(state.prefix(state.count * Int(number) / Int(max(last, 1)))))
      return Row(session: session, turn: turn, message: Array(row[8...]))
    }
  }

  /// How many turns a second SQLite takes, in a new database in a directory, with so many commits.
  func rate(in directory: String, commits: Int) -> Double {
    var database: OpaquePointer?
    Self.check(sqlite3_open(directory + "/raw.db", &database))
    defer { Self.check(sqlite3_close(database)) }
    let settings = """
      PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;
      PRAGMA cache_size=-16384; PRAGMA wal_autocheckpoint=4000;
      """
    Self.check(sqlite3_exec(database, settings + schema.joined(separator: ";"), nil, nil, nil))
    let add = Self.prepare("INSERT INTO session VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", database)
    let move = Self.prepare(
      """
      UPDATE session SET dialog=?5, language=?6, progress=?7, revision=?8, last_day=?10,
        retention_days=?11, ahead_since_day=?12, head=?13, state=?14, checksum=?15 WHERE id=?1
      """, database)
    let turn = Self.prepare("INSERT INTO turn VALUES(?,?,?,?,?,?,?,?)", database)
    let message = Self.prepare("INSERT INTO message VALUES(?,?,?,?,?,?)", database)
    defer { for statement in [add, move, turn, message] { sqlite3_finalize(statement) } }
    let start = Date.now
    for (index, row) in rows.enumerated() {
      if index == 0 || index * commits / rows.count != (index - 1) * commits / rows.count {
        Self.check(sqlite3_exec(database, "BEGIN IMMEDIATE", nil, nil, nil))
      }
      if case .number(1) = row.session[7] {
        Self.run(add, row.session)
      } else {
        Self.run(move, row.session)
      }
      Self.run(turn, row.turn)
      Self.run(message, row.message)
      if index * commits / rows.count != (index + 1) * commits / rows.count {
        Self.check(sqlite3_exec(database, "COMMIT", nil, nil, nil))
      }
    }
    return Double(rows.count) / Date.now.timeIntervalSince(start)
  }

  // MARK: SQLite

  private static func prepare(_ sql: String, _ database: OpaquePointer?) -> OpaquePointer? {
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

  private static func query(_ sql: String, _ database: OpaquePointer?) -> [[Value]] {
    let statement = prepare(sql, database)
    defer { sqlite3_finalize(statement) }
    var rows: [[Value]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append(
        (0..<sqlite3_column_count(statement)).map { column in
          switch sqlite3_column_type(statement, column) {
          case SQLITE_INTEGER: return .number(sqlite3_column_int64(statement, column))
          case SQLITE_TEXT: return .text(String(cString: sqlite3_column_text(statement, column)))
          case SQLITE_BLOB:
            let count = Int(sqlite3_column_bytes(statement, column))
            let start = sqlite3_column_blob(statement, column)
            return .bytes(Array(UnsafeRawBufferPointer(start: start, count: count)))
          case _: return .null
          }
        })
    }
    return rows
  }

  private static func check(_ code: Int32) {
    precondition(code == SQLITE_OK, "SQLite failed with \(code)")
  }
}
