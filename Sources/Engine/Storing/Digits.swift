extension [UInt8] {
  /// Appends a whole number as digits, without a string between.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - radix: From 2 to 36; digits beyond 9 are small letters.
  @inline(__always)
  package mutating func append(_ number: UInt64, radix: UInt64 = 10) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: UInt64.bitWidth) { digits in
      var first = digits.count
      var rest = number
      repeat {
        first -= 1
        let digit = UInt8(truncatingIfNeeded: rest % radix)
        digits[first] = digit &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
        rest /= radix
      } while rest > 0
      append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[first...]))
    }
  }

  /// Appends a whole number as decimal digits.
  package mutating func append(_ number: Int) {
    // Most numbers that are written have one digit.
    if (0...9).contains(number) { return append(UInt8(ascii: "0") &+ UInt8(number)) }
    if number < 0 { append(UInt8(ascii: "-")) }
    append(UInt64(number.magnitude), radix: 10)
  }
}

extension UInt8 {
  /// Whether it is a digit of ASCII, as all digits of a folded text are.
  package var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
