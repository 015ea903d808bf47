private import CSQLite

/// A statement that was prepared once and is run many times.
///
/// It belongs to its ``Connection``, which finalizes it. After each run it is reset, so that it
/// holds no lock and no read transaction.
struct Statement {
  /// A value for a placeholder.
  enum Value {
    case number(Int)
    case text(String)
    case bytes([UInt8])
    case digest(Digest)
  }

  let handle: OpaquePointer
  let database: OpaquePointer
  let room: BindingRoom

  /// Runs the statement with values for its placeholders, in order, and passes each row on.
  ///
  /// - Throws: what SQLite reports; `body`'s own errors.
  func run(
    _ values: [Value] = [], each body: (Row) throws(StoreError) -> Void = { _ in }
  ) throws(StoreError) {
    try run(
      binding: { binding in
        for value in values {
          switch value {
          case .number(let number): binding.number(number)
          case .text(let text): binding.text(text)
          case .bytes(let bytes): binding.bytes(bytes)
          case .digest(let digest): binding.digest(digest)
          }
        }
      }, each: body)
  }

  /// Runs the statement and returns how many rows it has changed.
  ///
  /// SQLite's `RETURNING` tells as much, but builds a table of its own for each run.
  ///
  /// - Parameter bind: Hands over the values of its placeholders, in order.
  /// - Returns: The number of rows.
  /// - Throws: what SQLite reports.
  @discardableResult
  func changes(_ bind: (inout Binding) -> Void) throws(StoreError) -> Int {
    try run(binding: bind) { _ in }
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

  private func run(
    binding bind: (inout Binding) -> Void, each body: (Row) throws(StoreError) -> Void
  ) throws(StoreError) {
    let used = room.used
    defer {
      sqlite3_reset(handle)
      room.used = used
    }
    var binding = Binding(handle, room)
    bind(&binding)
    guard binding.code == SQLITE_OK else { throw StoreError(code: binding.code, in: database) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(Row(handle: handle))
      case SQLITE_DONE: return
      case let code: throw StoreError(code: code, in: database)
      }
    }
  }
}
