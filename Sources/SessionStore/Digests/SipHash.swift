/// SipHash-2-4 with 128 bits, as Aumasson and Bernstein define it and OpenSSL computes it.
///
/// The toolchain offers no stable hash. With a secret key nobody can tell what was hashed; with a key that
/// everybody knows it is a checksum. It takes a tenth of the time of SHA-256, of which each turn would need
/// several, and nothing is encrypted or signed here.
package struct SipHash: Sendable {
  /// The length of a hash in bytes.
  package static let size = 16
  /// The length of a key in bytes.
  static let keySize = 16

  private let key: (UInt64, UInt64)

  /// The hashes with a key of 16 bytes.
  init(key: [UInt8]) {
    self.key = key.withUnsafeBytes { bytes in
      (
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      )
    }
  }

  /// The hashes with a key that everybody knows, for checksums.
  static let unkeyed = SipHash(key: [UInt8](repeating: 0, count: keySize))

  /// Returns the 16 bytes of a digest that needs no key.
  package static func digest(of bytes: [UInt8]) -> [UInt8] {
    unkeyed.hash(of: bytes)
  }

  /// Returns the 16 bytes of the hash of `bytes`.
  func hash(of bytes: [UInt8]) -> [UInt8] {
    let (first, second) = bytes.withUnsafeBytes(words)
    return [UInt8](unsafeUninitializedCapacity: Self.size) { hash, count in
      let hash = UnsafeMutableRawBufferPointer(hash)
      hash.storeBytes(of: first.littleEndian, toByteOffset: 0, as: UInt64.self)
      hash.storeBytes(of: second.littleEndian, toByteOffset: 8, as: UInt64.self)
      count = Self.size
    }
  }

  private func words(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
    var state = State(key)
    let whole = bytes.count & ~7
    for start in stride(from: 0, to: whole, by: 8) {
      state.work(
        in: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
    }
    // The last word has the rest and, in its highest byte, the length.
    var last = UInt64(truncatingIfNeeded: bytes.count) &<< 56
    for index in whole..<bytes.count { last |= UInt64(bytes[index]) &<< (8 &* UInt64(index & 7)) }
    state.work(in: last)
    return state.finish()
  }

  private struct State {
    private var v0, v1, v2, v3: UInt64

    init(_ key: (UInt64, UInt64)) {
      v0 = key.0 ^ 0x736f_6d65_7073_6575
      v1 = key.1 ^ 0x646f_7261_6e64_6f6d ^ 0xee
      v2 = key.0 ^ 0x6c79_6765_6e65_7261
      v3 = key.1 ^ 0x7465_6462_7974_6573
    }

    mutating func work(in word: UInt64) {
      v3 ^= word
      mix()
      mix()
      v0 ^= word
    }

    mutating func finish() -> (UInt64, UInt64) {
      v2 ^= 0xee
      for _ in 0..<4 { mix() }
      let first = v0 ^ v1 ^ v2 ^ v3
      v1 ^= 0xdd
      for _ in 0..<4 { mix() }
      return (first, v0 ^ v1 ^ v2 ^ v3)
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
}
