private import Engine

/// Reads JSON (RFC 8259) from bytes in memory, strictly.
///
/// What another reader might understand differently is refused: a key twice in an object, bytes that
/// are not UTF-8, UTF-16, a byte order mark, half of a surrogate pair, a NUL in a string. Nesting is
/// bounded, and nothing is kept of values that nobody asked for.
///
/// It goes forward through the bytes, and whoever uses it says what comes next:
///
/// ```swift
/// var reader = JSONReader(bytes)
/// try reader.object { key, reader in
///   switch key {
///   case "id": id = try reader.string()
///   default: try reader.skip()
///   }
/// }
/// try reader.end()
/// ```
package struct JSONReader {
  /// How many objects and arrays may stand inside one another.
  package static let maximalDepth = 16

  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  /// A reader of bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The byte that comes next; 0 at the end, which no JSON has in it.
  var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Reads an object, member by member.
  ///
  /// - Parameter member: Is handed each key, and must read or skip its value.
  /// - Throws: `JSONFault`.
  package mutating func object(
    _ member: (String, inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    var keys = KeySet()
    try members { reader throws(JSONFault) in
      let start = reader.position
      let key = try reader.string()
      guard keys.insert(key) else { throw JSONFault(kind: .duplicateKey, offset: start) }
      try reader.colon()
      try member(key, &reader)
    }
  }

  /// Reads an array, element by element.
  ///
  /// - Parameter element: Must read or skip a value.
  /// - Throws: `JSONFault`.
  package mutating func array(
    _ element: (inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try open(UInt8(ascii: "["))
    if !isClosed(by: UInt8(ascii: "]")) {
      repeat { try element(&self) } while try goesOn(until: UInt8(ascii: "]"))
    }
    depth -= 1
  }

  /// Reads a string.
  package mutating func string() throws(JSONFault) -> String {
    skipBlank()
    guard next == UInt8(ascii: "\"") else { throw fault(typeFault) }
    return try stringBody()
  }

  /// Reads a string, if that is what comes next.
  ///
  /// - Returns: The string; nil when something else comes, of which nothing is read.
  /// - Throws: `JSONFault` for what only begins like one.
  package mutating func stringIfNext() throws(JSONFault) -> String? {
    skipBlank()
    guard next == UInt8(ascii: "\"") else { return nil }
    return try stringBody()
  }

  /// Reads `true` or `false`.
  package mutating func bool() throws(JSONFault) -> Bool {
    skipBlank()
    let isTrue = next == UInt8(ascii: "t")
    guard isTrue || next == UInt8(ascii: "f") else { throw fault(typeFault) }
    try take(isTrue ? "true" : "false")
    return isTrue
  }

  /// Reads `null`, if that is what comes next.
  ///
  /// - Returns: Whether it was.
  /// - Throws: `JSONFault` for a word that only begins like it.
  package mutating func null() throws(JSONFault) -> Bool {
    skipBlank()
    guard next == UInt8(ascii: "n") else { return false }
    try take("null")
    return true
  }

  /// Goes past a value of any type, which is checked all the same.
  ///
  /// - Returns: The bytes that it takes.
  /// - Throws: `JSONFault`.
  @discardableResult
  package mutating func skip() throws(JSONFault) -> ArraySlice<UInt8> {
    skipBlank()
    let start = position
    switch next {
    case UInt8(ascii: "{"):
      try object { _, reader throws(JSONFault) in try reader.skip() }
    case UInt8(ascii: "["): try array { reader throws(JSONFault) in try reader.skip() }
    case UInt8(ascii: "\""): _ = try stringBody()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try bool()
    case UInt8(ascii: "n"): _ = try null()
    default: try skipNumber()
    }
    return bytes[start..<position]
  }

  /// Makes sure that nothing follows.
  package mutating func end() throws(JSONFault) {
    skipBlank()
    guard position == bytes.count else { throw fault(.unexpected) }
  }

  // MARK: Pieces

  func fault(_ kind: JSONFault.Kind) -> JSONFault {
    JSONFault(kind: position < bytes.count ? kind : .unfinished, offset: position)
  }

  /// What is wrong when a value of some type was expected.
  private var typeFault: JSONFault.Kind {
    switch next {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "t"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "-"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      .wrongType
    case 0xEF, 0xFE, 0xFF: position == 0 ? .byteOrderMark : .unexpected
    case _: .unexpected
    }
  }

  /// Reads an object, of whose members `member` reads the key, the colon and the value.
  mutating func members(
    _ member: (inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try open(UInt8(ascii: "{"))
    if !isClosed(by: UInt8(ascii: "}")) {
      repeat {
        skipBlank()
        try member(&self)
      } while try goesOn(until: UInt8(ascii: "}"))
    }
    depth -= 1
  }

  mutating func colon() throws(JSONFault) {
    skipBlank()
    try take(UInt8(ascii: ":"))
  }

  private mutating func open(_ bracket: UInt8) throws(JSONFault) {
    skipBlank()
    guard next == bracket else { throw fault(typeFault) }
    guard depth < Self.maximalDepth else { throw fault(.tooDeep) }
    depth += 1
    position += 1
  }

  private mutating func isClosed(by bracket: UInt8) -> Bool {
    skipBlank()
    guard next == bracket else { return false }
    position += 1
    return true
  }

  private mutating func goesOn(until bracket: UInt8) throws(JSONFault) -> Bool {
    skipBlank()
    if next == bracket {
      position += 1
      return false
    }
    try take(UInt8(ascii: ","))
    return true
  }

  mutating func skipBlank() {
    while true {
      switch next {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
        position += 1
      case _: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) throws(JSONFault) {
    guard next == byte else { throw fault(.unexpected) }
    position += 1
  }

  private mutating func take(_ word: StaticString) throws(JSONFault) {
    for index in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[index]) }
  }

  private mutating func skipNumber() throws(JSONFault) {
    if next == UInt8(ascii: "-") { position += 1 }
    guard next.isASCIIDigit else { throw fault(.unexpected) }
    if next == UInt8(ascii: "0") {
      position += 1
      guard !next.isASCIIDigit else { throw fault(.badNumber) }
    } else {
      skipDigits()
    }
    if next == UInt8(ascii: ".") {
      position += 1
      guard next.isASCIIDigit else { throw fault(.badNumber) }
      skipDigits()
    }
    guard next | 0x20 == UInt8(ascii: "e") else { return }
    position += 1
    if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
    guard next.isASCIIDigit else { throw fault(.badNumber) }
    skipDigits()
  }

  private mutating func skipDigits() {
    while next.isASCIIDigit { position += 1 }
  }
}
