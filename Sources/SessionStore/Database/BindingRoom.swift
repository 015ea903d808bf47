internal import CSQLite

/// Where the values of a connection's statements stay until these have run.
///
/// Had SQLite to keep them itself, it would ask for memory for each.
final class BindingRoom {
  /// In bytes: more than a turn needs.
  private static let size = 32 * 1024

  /// How much of it is taken; whoever runs a statement sets it back afterwards.
  var used = 0
  private let start = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 8)

  deinit {
    start.deallocate()
  }

  /// Copies bytes into the room; those that do not fit SQLite has to copy.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: Where SQLite finds them, and what it has to do with them.
  func keep(
    _ bytes: UnsafeRawBufferPointer
  ) -> (start: UnsafeRawPointer, end: sqlite3_destructor_type?) {
    guard let base = bytes.baseAddress else { return (UnsafeRawPointer(start), nil) }
    guard used + bytes.count <= Self.size else {
      return (base, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
    let copy = start + used
    copy.copyMemory(from: base, byteCount: bytes.count)
    used += bytes.count
    return (UnsafeRawPointer(copy), nil)
  }
}
