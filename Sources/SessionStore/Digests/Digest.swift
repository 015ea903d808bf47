/// The 16 bytes of a hash, as a value that asks for no memory.
struct Digest: Hashable, Sendable {
  /// All zero: what the first record of a session follows.
  static let zero = Digest(0, 0)

  /// The bytes from the first on, the first in the lowest place.
  private let halves: (UInt64, UInt64)

  /// A digest of two halves.
  init(_ first: UInt64, _ second: UInt64) {
    halves = (first, second)
  }

  /// The digest of 16 bytes; nil for any other number.
  init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == SipHash.size else { return nil }
    self.init(
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  /// The first half of this one and the first half of another.
  func joined(with other: Digest) -> Digest {
    Digest(halves.0, other.halves.0)
  }

  /// The second half, where eight bytes are enough.
  var secondHalf: UInt64 { halves.1 }

  /// Lends the bytes.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(of: (halves.0.littleEndian, halves.1.littleEndian), body)
  }

  /// The bytes.
  var bytes: [UInt8] { withBytes { Array($0) } }

  static func == (first: Digest, second: Digest) -> Bool {
    first.halves == second.halves
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(halves.0)
    hasher.combine(halves.1)
  }
}
