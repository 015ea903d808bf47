private import CSQLite

/// The values of a statement's placeholders, handed over one after the other.
struct Binding {
  private let handle: OpaquePointer
  private let room: BindingRoom
  private var place: Int32 = 0
  /// What SQLite said of the first value that it could not take.
  private(set) var code = SQLITE_OK

  init(_ handle: OpaquePointer, _ room: BindingRoom) {
    self.handle = handle
    self.room = room
  }

  /// Hands over a null.
  mutating func null() {
    place += 1
    note(sqlite3_bind_null(handle, place))
  }

  /// Hands over a number.
  mutating func number(_ number: Int) {
    place += 1
    note(sqlite3_bind_int64(handle, place, Int64(number)))
  }

  /// Hands over a text, or null without it.
  mutating func text(_ text: String?) {
    guard var text else { return null() }
    place += 1
    note(
      text.withUTF8 { [handle, room, place] utf8 in
        let kept = room.keep(UnsafeRawBufferPointer(utf8))
        return sqlite3_bind_text64(
          handle, place, kept.start.assumingMemoryBound(to: CChar.self), UInt64(utf8.count),
          kept.end, UInt8(SQLITE_UTF8))
      })
  }

  /// Hands over bytes, or null without them.
  mutating func bytes(_ bytes: [UInt8]?) {
    guard let bytes else { return null() }
    place += 1
    guard !bytes.isEmpty else { return note(sqlite3_bind_zeroblob(handle, place, 0)) }
    note(
      bytes.withUnsafeBytes { [handle, room, place] bytes in
        let kept = room.keep(bytes)
        return sqlite3_bind_blob64(handle, place, kept.start, UInt64(bytes.count), kept.end)
      })
  }

  /// Hands over a digest, or null without it.
  mutating func digest(_ digest: Digest?) {
    guard let digest else { return null() }
    place += 1
    note(
      digest.withBytes { [handle, room, place] bytes in
        let kept = room.keep(bytes)
        return sqlite3_bind_blob64(handle, place, kept.start, UInt64(bytes.count), kept.end)
      })
  }

  private mutating func note(_ code: Int32) {
    if self.code == SQLITE_OK { self.code = code }
  }
}
