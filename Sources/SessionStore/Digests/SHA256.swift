/// SHA-256, as FIPS 180-4 defines it.
///
/// The toolchain offers none, and checksums and lookups are all it is used for here: nothing is
/// encrypted.
package enum SHA256 {
  /// The length of a digest in bytes.
  package static let size = 32
  /// The length of a block in bytes.
  static let blockSize = 64

  /// Returns the 32 bytes of the digest of `bytes`.
  package static func digest(of bytes: [UInt8]) -> [UInt8] {
    digest(of: bytes, after: State(), blocks: 0)
  }

  /// Returns the digest of bytes that whole blocks stand before, which have been worked in already.
  ///
  /// - Parameters:
  ///   - bytes: What follows the blocks.
  ///   - state: What the blocks have led to.
  ///   - blocks: How many they are.
  /// - Returns: 32 bytes.
  static func digest(of bytes: [UInt8], after state: State, blocks: Int) -> [UInt8] {
    var state = state
    let whole = bytes.count / blockSize * blockSize
    bytes.withUnsafeBytes { raw in
      for start in stride(from: 0, to: whole, by: blockSize) { state.work(in: raw, at: start) }
    }
    // The rest, a one, zeros, and the length in bits fill one block or two.
    var tail = Array(bytes[whole...])
    tail.append(0x80)
    let size = tail.count + 8 <= blockSize ? blockSize : 2 * blockSize
    tail.append(contentsOf: repeatElement(0, count: size - 8 - tail.count))
    let bits = UInt64(blocks * blockSize + bytes.count) * 8
    withUnsafeBytes(of: bits.bigEndian) { tail.append(contentsOf: $0) }
    tail.withUnsafeBytes { raw in
      for start in stride(from: 0, to: size, by: blockSize) { state.work(in: raw, at: start) }
    }
    return state.bytes
  }
}

extension SHA256 {
  /// What the blocks so far have led to.
  struct State {
    private var words: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
      0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
    )

    /// The words as a digest.
    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(size)
      let (a, b, c, d, e, f, g, h) = words
      for word in [a, b, c, d, e, f, g, h] {
        withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
      }
      return bytes
    }

    /// Works one block of 64 bytes in.
    mutating func work(in block: UnsafeRawBufferPointer, at start: Int) {
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
        for index in 0..<16 {
          schedule[index] = UInt32(
            bigEndian: block.loadUnaligned(fromByteOffset: start + index &* 4, as: UInt32.self))
        }
        for index in 16..<64 {
          let early = schedule[index &- 15]
          let late = schedule[index &- 2]
          let small0 = rotated(early, 7) ^ rotated(early, 18) ^ (early &>> 3)
          let small1 = rotated(late, 17) ^ rotated(late, 19) ^ (late &>> 10)
          schedule[index] = schedule[index &- 16] &+ small0 &+ schedule[index &- 7] &+ small1
        }
        constants.withUnsafeBufferPointer { constants in
          var (a, b, c, d, e, f, g, h) = words
          // Eight at a time, so that the names go round instead of the values.
          var index = 0
          while index < 64 {
            mix(a, b, c, &d, e, f, g, &h, constants[index] &+ schedule[index])
            mix(h, a, b, &c, d, e, f, &g, constants[index &+ 1] &+ schedule[index &+ 1])
            mix(g, h, a, &b, c, d, e, &f, constants[index &+ 2] &+ schedule[index &+ 2])
            mix(f, g, h, &a, b, c, d, &e, constants[index &+ 3] &+ schedule[index &+ 3])
            mix(e, f, g, &h, a, b, c, &d, constants[index &+ 4] &+ schedule[index &+ 4])
            mix(d, e, f, &g, h, a, b, &c, constants[index &+ 5] &+ schedule[index &+ 5])
            mix(c, d, e, &f, g, h, a, &b, constants[index &+ 6] &+ schedule[index &+ 6])
            mix(b, c, d, &e, f, g, h, &a, constants[index &+ 7] &+ schedule[index &+ 7])
            index &+= 8
          }
          words.0 &+= a
          words.1 &+= b
          words.2 &+= c
          words.3 &+= d
          words.4 &+= e
          words.5 &+= f
          words.6 &+= g
          words.7 &+= h
        }
      }
    }

    /// One round: what comes in at the end changes two of the eight words.
    @inline(__always)
    private func mix(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
      _ g: UInt32, _ h: inout UInt32, _ word: UInt32
    ) {
      let large1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let first = h &+ large1 &+ (g ^ (e & (f ^ g))) &+ word
      let large0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      d &+= first
      h = first &+ large0 &+ ((a & b) | (c & (a | b)))
    }

    @inline(__always)
    private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
      (word &>> count) | (word &<< (32 &- count))
    }
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
