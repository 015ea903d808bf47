private import Engine

/// Writes JSON into memory, on one line.
///
/// Values are put down in their order; the writer knows the commas and the escapes.
package struct JSONWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer that has written nothing.
  package init() {}

  /// Makes room for as many bytes more.
  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(bytes.count + count)
  }

  /// Writes an object, whose members `content` puts down.
  package mutating func object(_ content: (inout JSONWriter) -> Void) {
    begin()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    content(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes an array, whose elements `content` puts down.
  package mutating func array(_ content: (inout JSONWriter) -> Void) {
    begin()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    content(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes the key of a member, which needs no escapes; its value has to follow.
  package mutating func key(_ key: StaticString) {
    begin()
    bytes.append(UInt8(ascii: "\""))
    append(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the key of a member that may need escapes; its value has to follow.
  package mutating func key(escaping key: String) {
    string(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    begin()
    bytes.append(UInt8(ascii: "\""))
    escape(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string, or null without one.
  package mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Writes a string with `#` and a number at its end, or null without one.
  mutating func string(_ text: String?, number: Int) {
    guard let text else { return null() }
    begin()
    bytes.append(UInt8(ascii: "\""))
    escape(text)
    bytes.append(UInt8(ascii: "#"))
    bytes.append(number)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number.
  package mutating func integer(_ number: Int) {
    begin()
    bytes.append(number)
  }

  /// Writes `true` or `false`.
  package mutating func bool(_ value: Bool) {
    begin()
    append(value ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    begin()
    append("null")
  }

  /// Writes a fixed piece of JSON with all its commas; what is written next goes on where it ends.
  mutating func piece(_ json: StaticString) {
    append(json)
    needsComma = false
  }

  /// Writes what is JSON already: one value, or the members of an object with their commas.
  package mutating func json(_ json: some Collection<UInt8>) {
    guard !json.isEmpty else { return }
    begin()
    bytes.append(contentsOf: json)
  }

  /// Ends the line.
  package mutating func lineFeed() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func begin() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var plain = 0
      for index in utf8.indices {
        let byte = utf8[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          continue
        }
        bytes.append(contentsOf: utf8[plain..<index])
        plain = index + 1
        append(escapeOf: byte)
      }
      bytes.append(contentsOf: utf8[plain...])
    }
  }

  private mutating func append(escapeOf byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case _:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: (digits.count == 1 ? "\\u000" : "\\u00").utf8)
      bytes.append(contentsOf: digits.utf8)
    }
  }
}
