private import CSQLite

/// One connection to the database, and the statements prepared on it.
final class Connection {
  /// How a database is opened.
  enum Mode {
    /// To read and write a file that is there; SQLite never makes one, because it would make it
    /// readable by others.
    case readWrite
    /// To read.
    case readOnly
    /// To read the file alone, without its log, without locks, without making a file beside it.
    case untouched
  }

  private var handle: OpaquePointer?
  private var prepared: [OpaquePointer] = []
  private var boundaries: [Boundary: Statement] = [:]
  private let room = BindingRoom()
  private static let preparation: Void = advisor_sqlite_keep_no_count()

  /// A connection to the database at a path without symbolic links.
  ///
  /// - Throws: what SQLite reports.
  init(path: String, mode: Mode) throws(StoreError) {
    Self.preparation
    let flags =
      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI
      | (mode == .readWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY)
    let query = mode == .untouched ? "?immutable=1" : ""
    let code = sqlite3_open_v2("file:" + Self.escaped(path) + query, &handle, flags, nil)
    guard code == SQLITE_OK else {
      let error = StoreError(code: code, in: handle)
      sqlite3_close(handle)
      handle = nil
      throw error
    }
  }

  deinit {
    release()
  }

  /// Prepares a statement that lives as long as the connection.
  func prepare(_ sql: String) throws(StoreError) -> Statement {
    guard let handle else { throw .closed }
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let statement else { throw StoreError(code: code, in: handle) }
    prepared.append(statement)
    return Statement(handle: statement, database: handle, room: room)
  }

  /// Runs statements that return nothing of interest, one after another.
  func execute(_ sql: String) throws(StoreError) {
    guard let handle else { throw .closed }
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw StoreError(code: code, in: handle) }
  }

  /// What begins or ends a transaction; it is prepared once, because it runs with every turn.
  enum Boundary: String {
    case begin = "BEGIN"
    case beginWriting = "BEGIN IMMEDIATE"
    case commit = "COMMIT"
    case rollBack = "ROLLBACK"
  }

  /// Begins or ends a transaction.
  func run(_ boundary: Boundary) throws(StoreError) {
    if let statement = boundaries[boundary] { return try statement.run() }
    let statement = try prepare(boundary.rawValue)
    boundaries[boundary] = statement
    try statement.run()
  }

  /// Runs a statement once and passes each row on.
  func query(
    _ sql: String, _ values: [Statement.Value] = [], each body: (Row) throws(StoreError) -> Void
  ) throws(StoreError) {
    guard let handle else { throw .closed }
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, sql, -1, 0, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw StoreError(code: code, in: handle) }
    defer { sqlite3_finalize(statement) }
    try Statement(handle: statement, database: handle, room: room).run(values, each: body)
  }

  /// Returns the first number that a statement yields; nil when it yields no row.
  func number(_ sql: String, _ values: [Statement.Value] = []) throws(StoreError) -> Int? {
    var result: Int?
    try query(sql, values) { row in
      if result == nil { result = row.number(0) }
    }
    return result
  }

  /// Switches one of SQLite's own protections on or off.
  ///
  /// - Throws: ``StoreError/setting(_:)`` when it does not hold afterwards.
  func configure(_ setting: Int32, _ on: Bool, name: String) throws(StoreError) {
    var now: Int32 = -1
    guard advisor_sqlite_configure(handle, setting, on ? 1 : 0, &now) == SQLITE_OK,
      now == (on ? 1 : 0)
    else { throw .setting(name) }
  }

  /// Whether a transaction is open.
  var isInTransaction: Bool {
    handle.map { sqlite3_get_autocommit($0) == 0 } ?? false
  }

  /// Lends SQLite's own handle to a function of SQLite.
  func withHandle<Result>(
    _ body: (OpaquePointer) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    guard let handle else { throw .closed }
    return try body(handle)
  }

  /// Closes the connection.
  ///
  /// A connection that is not closed whole leaves the write-ahead log behind, with everything in it,
  /// so a failure is not passed over.
  ///
  /// - Throws: what SQLite reports.
  func close() throws(StoreError) {
    let code = release()
    guard code == SQLITE_OK else { throw StoreError(code: code, in: nil) }
  }

  @discardableResult
  private func release() -> Int32 {
    for statement in prepared { sqlite3_finalize(statement) }
    prepared = []
    boundaries = [:]
    let code = sqlite3_close(handle)
    if code == SQLITE_OK { handle = nil }
    return code
  }

  /// Returns a path with the characters escaped that mean something in a file URI.
  private static func escaped(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      let plain = byte > 0x20 && byte < 0x7f && !"%?#".utf8.contains(byte)
      if plain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16)
        result += digits.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }
}
