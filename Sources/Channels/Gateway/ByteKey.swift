private import Glibc

/// Bytes that something is found by.
///
/// Swift's strings are equal when they look alike; addresses and ids are equal only when they are the same
/// bytes. An array of bytes would be right too, but is hashed one byte at a time.
struct ByteKey: Hashable {
  private let bytes: [UInt8]

  /// The key of a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The key of a text within another's.
  init(_ text: String, of owner: ByteKey) {
    // What stands before a zero byte cannot reach beyond it: no id holds one.
    bytes = Array(text.utf8) + [0] + owner.bytes
  }

  static func == (first: ByteKey, second: ByteKey) -> Bool {
    first.bytes.withUnsafeBytes { first in
      second.bytes.withUnsafeBytes { second in
        guard first.count == second.count, let these = first.baseAddress,
          let others = second.baseAddress
        else { return first.isEmpty && second.isEmpty }
        return memcmp(these, others, first.count) == 0
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
