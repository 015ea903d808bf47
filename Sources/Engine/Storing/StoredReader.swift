/// Reads what `StoredWriter` wrote; anything else is refused.
package struct StoredReader {
  private let bytes: [UInt8]
  /// Whether it is all ASCII, as it mostly is, so that no field need be looked at for what is not UTF-8.
  private let isASCII: Bool
  private var position = 0
  /// Where the line ends that is read; its line feed stands there.
  private var lineEnd = -1

  /// A reader that stands before the first line.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// Whether nothing is left but what was read.
  package var isAtEnd: Bool { lineEnd + 1 >= bytes.count }

  /// Goes to the next line, whatever is left of this one.
  ///
  /// - Returns: Whether there is one.
  /// - Throws: `StoredFault` when the line has no end, so that a part may be missing.
  package mutating func nextLine() throws(StoredFault) -> Bool {
    guard !isAtEnd else { return false }
    position = lineEnd + 1
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    guard end < bytes.count else { throw StoredFault() }
    lineEnd = end
    return true
  }

  /// Whether the line has another field.
  package var hasField: Bool { position <= lineEnd }

  /// Reads a field.
  package mutating func text() throws(StoredFault) -> String {
    let field = try field()
    guard !field.isEscaped else { return try unescaped(field.range) }
    return try string(field.range)
  }

  /// Reads a field and makes something of the bytes of its text.
  ///
  /// - Parameter make: What is made of valid UTF-8; nil for what it cannot be made of.
  /// - Returns: What was made.
  /// - Throws: `StoredFault` when nothing was.
  mutating func field<Made>(
    _ make: (UnsafeBufferPointer<UInt8>) -> Made?
  ) throws(StoredFault) -> Made {
    let (range, isEscaped) = try field()
    var made: Made?
    if isASCII, !isEscaped {
      made = bytes.withUnsafeBufferPointer { make(UnsafeBufferPointer(rebasing: $0[range])) }
    } else {
      var text = isEscaped ? try unescaped(range) : try string(range)
      made = text.withUTF8(make)
    }
    guard let made else { throw StoredFault() }
    return made
  }

  /// Reads a field that may be empty; nil then.
  package mutating func optional() throws(StoredFault) -> String? {
    let text = try text()
    return text.isEmpty ? nil : text
  }

  /// Reads a field of a whole number.
  package mutating func number() throws(StoredFault) -> Int {
    let range = try field().range
    var number = 0
    var index = range.lowerBound
    let isNegative = index < range.upperBound && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    guard index < range.upperBound else { throw StoredFault() }
    while index < range.upperBound {
      let digit = Int(bytes[index]) - Int(UInt8(ascii: "0"))
      let (tens, overflows) = number.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = tens.subtractingReportingOverflow(digit)
      guard (0...9).contains(digit), !overflows, !overflowsToo else { throw StoredFault() }
      // Counted down, because there is one more negative number.
      number = sum
      index += 1
    }
    guard !isNegative else { return number }
    guard number != Int.min else { throw StoredFault() }
    return -number
  }

  private mutating func field() throws(StoredFault) -> (range: Range<Int>, isEscaped: Bool) {
    guard hasField else { throw StoredFault() }
    let start = position
    var end = start
    var isEscaped = false
    while end < lineEnd, bytes[end] != UInt8(ascii: "\t") {
      isEscaped = isEscaped || bytes[end] == UInt8(ascii: "\\")
      end += 1
    }
    position = end + 1
    return (start..<end, isEscaped)
  }

  private func string(_ range: Range<Int>) throws(StoredFault) -> String {
    if isASCII { return String(decoding: bytes[range], as: UTF8.self) }
    guard let text = String(validating: bytes[range], as: UTF8.self) else { throw StoredFault() }
    return text
  }

  private func unescaped(_ range: Range<Int>) throws(StoredFault) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    var isAfterBackslash = false
    for byte in bytes[range] {
      switch (isAfterBackslash, byte) {
      case (false, UInt8(ascii: "\\")):
        isAfterBackslash = true
        continue
      case (false, _): plain.append(byte)
      case (true, UInt8(ascii: "t")): plain.append(UInt8(ascii: "\t"))
      case (true, UInt8(ascii: "n")): plain.append(UInt8(ascii: "\n"))
      case (true, UInt8(ascii: "\\")): plain.append(byte)
      case (true, _): throw StoredFault()
      }
      isAfterBackslash = false
    }
    guard !isAfterBackslash, let text = String(validating: plain, as: UTF8.self) else {
      throw StoredFault()
    }
    return text
  }
}

/// That bytes are not what was written.
package struct StoredFault: Error, Hashable, Sendable {
  /// A fault.
  package init() {}
}
