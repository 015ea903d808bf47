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
    var text = text
    text.withUTF8 { utf8 in
      guard utf8.contains(where: \.needsEscape) else { return bytes.append(contentsOf: utf8) }
      for byte in utf8 { append(byte) }
    }
  }

  /// Writes a field of a whole number.
  package mutating func number(_ number: Int) {
    separate()
    guard !(0...9).contains(number) else { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
    var text = String(number)
    text.withUTF8 { bytes.append(contentsOf: $0) }
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

  private mutating func append(_ byte: UInt8) {
    guard byte.needsEscape else { return bytes.append(byte) }
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
    self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\\")
  }
}
