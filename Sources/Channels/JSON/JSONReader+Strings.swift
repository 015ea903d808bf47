/// Strings, with their escapes.
extension JSONReader {
  /// Reads a string from its quotation mark on.
  mutating func stringBody() throws(JSONFault) -> String {
    position += 1
    // As a rule nothing is escaped, and the bytes are the string.
    var text = try plainText()
    while next != UInt8(ascii: "\"") {
      guard next == UInt8(ascii: "\\") else {
        throw fault(next == 0 ? .nul : .controlCharacter)
      }
      text.unicodeScalars.append(try escaped())
      text += try plainText()
    }
    position += 1
    return text
  }

  /// Reads up to the byte that ends the string or begins an escape.
  private mutating func plainText() throws(JSONFault) -> String {
    let start = position
    let (text, end) = bytes.withUnsafeBytes { all in
      var end = start
      var seen: UInt8 = 0
      while end < all.count, Self.isPlain(all[end]) {
        seen |= all[end]
        end += 1
      }
      let plain = UnsafeRawBufferPointer(rebasing: all[start..<end])
      // Nothing is as fast as this where all is ASCII, as a rule.
      let text =
        seen < 0x80
        ? String(decoding: plain, as: UTF8.self) : String(validating: plain, as: UTF8.self)
      return (text, end)
    }
    position = end
    guard let text else {
      throw JSONFault(kind: .notUTF8, offset: start + invalidOffset(in: bytes[start..<end]))
    }
    return text
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Where bytes stop being UTF-8, counted from the first of them.
  private func invalidOffset(in bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var valid = 0
    while case .scalarValue(let scalar) = decoder.decode(&rest) { valid += UTF8.width(scalar) }
    return valid
  }

  /// Reads an escape from its backslash on.
  private mutating func escaped() throws(JSONFault) -> Unicode.Scalar {
    let start = position
    position += 1
    let letter = next
    guard letter != UInt8(ascii: "u") else {
      position += 1
      return try unicodeEscape(from: start)
    }
    let scalar: Unicode.Scalar
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scalar = Unicode.Scalar(letter)
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case _: throw fault(.badEscape)
    }
    position += 1
    return scalar
  }

  /// Reads the digits after `\u`, and the second half of a pair.
  private mutating func unicodeEscape(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let first = try hexadecimal()
    guard first != 0 else { throw JSONFault(kind: .nul, offset: start) }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), next == UInt8(ascii: "\\") else {
      throw JSONFault(kind: .loneSurrogate, offset: start)
    }
    position += 1
    guard next == UInt8(ascii: "u") else { throw JSONFault(kind: .loneSurrogate, offset: start) }
    position += 1
    let second = try hexadecimal()
    guard UTF16.isTrailSurrogate(second) else {
      throw JSONFault(kind: .loneSurrogate, offset: start)
    }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(next)).hexDigitValue, next < 0x80 else {
        throw fault(.badEscape)
      }
      value = value << 4 | UInt16(digit)
      position += 1
    }
    return value
  }
}
