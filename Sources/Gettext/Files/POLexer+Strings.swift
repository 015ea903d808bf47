/// Strings and their escapes.
extension POLexer {
  mutating func text() throws(Failure) -> String {
    index += 1
    let start = index
    let line = start..<first(UInt8(ascii: "\n"), in: start..<bytes.count)
    index = first(UInt8(ascii: "\""), in: line)
    let escape = first(UInt8(ascii: "\\"), in: start..<index)
    // Most strings have no escapes, and are what stands there.
    guard escape == index else {
      index = escape
      return try escapedText(from: start)
    }
    guard index < line.upperBound else { throw unclosed }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    index += 1
    return text
  }

  private mutating func escapedText(from start: Int) throws(Failure) -> String {
    var text = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let decoded = String(validating: text, as: UTF8.self) else {
          throw escape("the bytes written with '\\' are not UTF-8")
        }
        return decoded
      case UInt8(ascii: "\n"): throw unclosed
      case UInt8(ascii: "\\"): text.append(try escaped())
      default: text.append(byte)
      }
    }
    throw unclosed
  }

  private mutating func escaped() throws(Failure) -> UInt8 {
    guard index < bytes.count else { throw unclosed }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return UInt8(ascii: "\n")
    case UInt8(ascii: "t"): return UInt8(ascii: "\t")
    case UInt8(ascii: "r"): return UInt8(ascii: "\r")
    case UInt8(ascii: "a"): return 0x07
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "v"): return 0x0b
    case UInt8(ascii: "f"): return 0x0c
    case UInt8(ascii: "\\"), UInt8(ascii: "\""): return byte
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(byte - UInt8(ascii: "0"))
      var count = 1
      while count < 3, index < bytes.count, let digit = Self.digit(bytes[index]), digit < 8 {
        value = value * 8 + digit
        index += 1
        count += 1
      }
      return UInt8(truncatingIfNeeded: value)
    case UInt8(ascii: "x"):
      guard index < bytes.count, var value = Self.digit(bytes[index]) else {
        throw escape("no hexadecimal digit follows '\\x'")
      }
      index += 1
      while index < bytes.count, let digit = Self.digit(bytes[index]) {
        value = (value * 16 + digit) & 0xff
        index += 1
      }
      return UInt8(value)
    default: throw escape("'\\\(Character(UnicodeScalar(byte)))' is no escape")
    }
  }

  private static func digit(_ byte: UInt8) -> Int? {
    Character(UnicodeScalar(byte)).isASCII ? Character(UnicodeScalar(byte)).hexDigitValue : nil
  }

  private var unclosed: Failure {
    Failure(
      code: .catalogueUnclosed, line: current, message: "the line ends within a string",
      remedy: "close it with a quotation mark, and write a break as '\\n'")
  }

  private func escape(_ message: String) -> Failure {
    Failure(
      code: .catalogueEscape, line: current, message: message,
      remedy: "write '\\\\' for a backslash, and the letters themselves instead of numbers")
  }
}
