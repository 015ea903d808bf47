private import CSQLite

/// The row a statement stands on; of use only until the statement takes its next step.
struct Row {
  let handle: OpaquePointer

  /// Whether a column is null.
  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  /// Returns a column as a number; 0 when it is null.
  func number(_ column: Int32) -> Int {
    Int(sqlite3_column_int64(handle, column))
  }

  /// Returns a column as bytes, whole: also zero bytes within a text.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Returns a column as a digest; nil when it is none.
  func digest(_ column: Int32) -> Digest? {
    guard let start = sqlite3_column_blob(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return Digest(bytes: UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Returns a column as text; nil when it is null.
  func optionalText(_ column: Int32) -> String? {
    isNull(column) ? nil : text(column)
  }

  /// Returns a column as bytes; nil when it is null.
  func optionalBytes(_ column: Int32) -> [UInt8]? {
    isNull(column) ? nil : bytes(column)
  }

  /// Returns a column as text; empty when it is null.
  func text(_ column: Int32) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }
}
