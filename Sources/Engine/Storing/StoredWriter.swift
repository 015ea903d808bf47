/// Writes what is kept of a conversation: lines of fields, the shortest form that a person can still read.
///
/// A tab stands between two fields, a line feed after each line. In a field a backslash makes a letter of
/// what would divide it: `\t`, `\n`, `\\`.
package struct StoredWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private var isInLine = false

  /// A writer that has written nothing.
  package init() {
    bytes.reserveCapacity(512)
  }

  /// Writes a field.
  package mutating func text(_ text: String) {
    separate()
    goOn(text)
  }

  /// Writes a field of a whole number.
  package mutating func number(_ number: Int) {
    separate()
    goOn(number)
  }

  /// Writes a field of the fingerprint of a dialog.
  package mutating func fingerprint(_ fingerprint: UInt64) {
    separate()
    bytes.append(fingerprint, radix: 36)
  }

  /// Begins a field with a character that says what it holds.
  mutating func begin(_ kind: UInt8) {
    separate()
    bytes.append(kind)
  }

  /// Goes on in the field that was begun.
  mutating func goOn(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var plain = 0
      for index in utf8.indices where utf8[index].needsEscape {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain..<index]))
        plain = index + 1
        append(escapeOf: utf8[index])
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain...]))
    }
  }

  /// Goes on in the field that was begun.
  mutating func goOn(_ number: Int) {
    bytes.append(number)
  }

  /// Writes a field, or an empty one for nil.
  package mutating func optional(_ text: String?) {
    self.text(text ?? "")
  }

  /// Ends the line.
  package mutating func end() {
    bytes.append(UInt8(ascii: "\n"))
    isInLine = false
  }

  private mutating func separate() {
    if isInLine { bytes.append(UInt8(ascii: "\t")) }
    isInLine = true
  }

  private mutating func append(escapeOf byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case _: bytes.append(byte)
    }
  }
}

extension UInt8 {
  /// Whether it would end a field or an escape.
  fileprivate var needsEscape: Bool {
    // No small letter does, and most bytes are one.
    self <= UInt8(ascii: "\\")
      && (self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\\"))
  }
}
