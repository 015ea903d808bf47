/// One hash on its way: ``SipHash`` of bytes that come piece by piece.
struct SipHasher {
  private var v0, v1, v2, v3: UInt64
  /// The bytes that fill no word yet, the first in the lowest.
  private var rest: UInt64 = 0
  private var count = 0

  init(_ key: (UInt64, UInt64)) {
    v0 = key.0 ^ 0x736f_6d65_7073_6575
    v1 = key.1 ^ 0x646f_7261_6e64_6f6d ^ 0xee
    v2 = key.0 ^ 0x6c79_6765_6e65_7261
    v3 = key.1 ^ 0x7465_6462_7974_6573
  }

  /// Adds bytes.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    // A copy, which stays in the processor's registers.
    var hasher = self
    var start = 0
    while start &+ 8 <= bytes.count {
      hasher.add(
        word: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
      start &+= 8
    }
    while start < bytes.count {
      hasher.add(bytes[start])
      start &+= 1
    }
    self = hasher
  }

  /// Adds bytes.
  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { add($0) }
  }

  /// Adds a text's UTF-8.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds eight bytes, the first in the lowest place.
  @inline(__always)
  mutating func add(word: UInt64) {
    let shift = 8 &* UInt64(count & 7)
    work(in: rest | word &<< shift)
    // In two steps, because a word cannot be shifted by all its bits.
    rest = (word &>> 8) &>> (56 &- shift)
    count += 8
  }

  /// Adds a byte.
  mutating func add(_ byte: UInt8) {
    rest |= UInt64(byte) &<< (8 &* UInt64(count & 7))
    count += 1
    guard count & 7 == 0 else { return }
    work(in: rest)
    rest = 0
  }

  /// Returns the hash of all that was added.
  mutating func finish() -> Digest {
    // The last word has, in its highest byte, the length.
    work(in: rest | UInt64(truncatingIfNeeded: count) &<< 56)
    v2 ^= 0xee
    for _ in 0..<4 { mix() }
    let first = v0 ^ v1 ^ v2 ^ v3
    v1 ^= 0xdd
    for _ in 0..<4 { mix() }
    return Digest(first, v0 ^ v1 ^ v2 ^ v3)
  }

  @inline(__always)
  private mutating func work(in word: UInt64) {
    v3 ^= word
    mix()
    mix()
    v0 ^= word
  }

  @inline(__always)
  private mutating func mix() {
    v0 &+= v1
    v1 = Self.rotated(v1, 13) ^ v0
    v0 = Self.rotated(v0, 32)
    v2 &+= v3
    v3 = Self.rotated(v3, 16) ^ v2
    v0 &+= v3
    v3 = Self.rotated(v3, 21) ^ v0
    v2 &+= v1
    v1 = Self.rotated(v1, 17) ^ v2
    v2 = Self.rotated(v2, 32)
  }

  @inline(__always)
  private static func rotated(_ word: UInt64, _ count: UInt64) -> UInt64 {
    (word &<< count) | (word &>> (64 &- count))
  }
}
