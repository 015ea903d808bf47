import CSQLite
import Foundation

/// The floor of a store: SQLite alone, writing the very rows that the program wrote, in as many commits.
struct RawRows {
  /// What one turn left.
  struct Row {
    let session: [RawDatabase.Value]
    let turn: [RawDatabase.Value]
    let message: [RawDatabase.Value]
  }

  private let rows: [Row]
  private let schema: [String]

  /// The rows of a store, in the order in which they were written.
  ///
  /// Of a session only the last state is there; in the turns before it is taken to have been as much
  /// shorter as there were fewer answers in it.
  init(of directory: String) {
    var database: OpaquePointer?
    RawDatabase.check(
      sqlite3_open_v2(directory + "/sessions.db", &database, SQLITE_OPEN_READWRITE, nil))
    defer { sqlite3_close(database) }
    schema = Self.query(
      "SELECT sql FROM sqlite_schema WHERE sql NOTNULL AND name NOT LIKE 'sqlite_%'", database
    ).compactMap { if case .text(let sql) = $0[0] { sql } else { nil } }
    var sessions: [Int64: [RawDatabase.Value]] = [:]
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
    let database = RawDatabase(in: directory, schema)
    defer { database.close() }
    let start = Date.now
    for index in rows.indices {
      if index == 0 || index * commits / rows.count != (index - 1) * commits / rows.count {
        database.begin()
      }
      database.add(rows[index])
      if index * commits / rows.count != (index + 1) * commits / rows.count { database.commit() }
    }
    return Double(rows.count) / Date.now.timeIntervalSince(start)
  }

  /// Answers each line of standard input with an acknowledgement of so many bytes, and keeps a row for it
  /// before: what came with one read in one commit.
  ///
  /// So nothing is read of a message, and nothing found out.
  func answer(in directory: String, length: Int) {
    let start = #"{"type":"ack","#
    let filling = String(repeating: " ", count: max(0, length - start.utf8.count - 2))
    let answer = Array((start + filling + "}\n").utf8)
    let database = RawDatabase(in: directory, schema)
    defer { database.close() }
    print("ready")
    fflush(nil)
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var next = 0
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      guard count > 0 else { return }
      var output: [UInt8] = []
      database.begin()
      for _ in 0..<buffer[..<count].count(where: { $0 == UInt8(ascii: "\n") }) {
        database.add(rows[next])
        output += answer
        next += 1
      }
      database.commit()
      _ = write(STDOUT_FILENO, output, output.count)
    }
  }

  // MARK: Reading

  private static func query(_ sql: String, _ database: OpaquePointer?) -> [[RawDatabase.Value]] {
    let statement = RawDatabase.prepare(sql, database)
    defer { sqlite3_finalize(statement) }
    var rows: [[RawDatabase.Value]] = []
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
}
