private import CSQLite

/// A statement that was prepared once and is run many times.
///
/// It belongs to its ``Connection``, which finalizes it. After each run it is reset, so that it
/// holds no lock and no read transaction.
struct Statement {
  /// A value for a placeholder.
  enum Value {
    case null
    case number(Int)
    case text(String)
    case bytes([UInt8])

    /// Text, or null without it.
    static func optional(_ text: String?) -> Value {
      text.map { .text($0) } ?? .null
    }

    /// Bytes, or null without them.
    static func optional(_ bytes: [UInt8]?) -> Value {
      bytes.map { .bytes($0) } ?? .null
    }
  }

  let handle: OpaquePointer
  let database: OpaquePointer

  /// Runs the statement with values for its placeholders, in order, and passes each row on.
  ///
  /// - Throws: what SQLite reports; `body`'s own errors.
  func run(
    _ values: [Value] = [], each body: (Row) throws(StoreError) -> Void = { _ in }
  ) throws(StoreError) {
    defer { sqlite3_reset(handle) }
    for (index, value) in values.enumerated() {
      try bind(value, at: Int32(index + 1))
    }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(Row(handle: handle))
      case SQLITE_DONE: return
      case let code: throw StoreError(code: code, in: database)
      }
    }
  }

  /// Runs the statement and returns how many rows it has changed.
  ///
  /// SQLite's `RETURNING` tells as much, but builds a table of its own for each run.
  func changes(_ values: [Value]) throws(StoreError) -> Int {
    try run(values)
    return Int(sqlite3_changes(database))
  }

  /// Runs the statement and returns what `read` makes of its first row; nil without a row.
  func first<Result>(
    _ values: [Value] = [], _ read: (Row) -> Result
  ) throws(StoreError) -> Result? {
    var result: Result?
    try run(values) { row in
      if result == nil { result = read(row) }
    }
    return result
  }

  private func bind(_ value: Value, at index: Int32) throws(StoreError) {
    // SQLite copies the value before the call returns.
    let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let code =
      switch value {
      case .null: sqlite3_bind_null(handle, index)
      case .number(let number): sqlite3_bind_int64(handle, index, Int64(number))
      case .text(let text):
        sqlite3_bind_text64(
          handle, index, text, UInt64(text.utf8.count), copies, UInt8(SQLITE_UTF8))
      case .bytes(let bytes):
        bytes.isEmpty
          ? sqlite3_bind_zeroblob(handle, index, 0)
          : bytes.withUnsafeBytes {
            sqlite3_bind_blob64(handle, index, $0.baseAddress, UInt64($0.count), copies)
          }
      }
    guard code == SQLITE_OK else { throw StoreError(code: code, in: database) }
  }
}
