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
    unkeyed.hash(of: bytes).bytes
  }

  /// Returns the 16 bytes of the digest of a text's UTF-8.
  package static func digest(of text: String) -> [UInt8] {
    unkeyed.hash { $0.add(text) }.bytes
  }

  /// Returns the hash of `bytes`.
  func hash(of bytes: [UInt8]) -> Digest {
    hash { $0.add(bytes) }
  }

  /// Returns the hash of what `fill` adds, without putting it together first.
  func hash(_ fill: (inout SipHasher) -> Void) -> Digest {
    var hasher = SipHasher(key)
    fill(&hasher)
    return hasher.finish()
  }
}
