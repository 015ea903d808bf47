/// Text for mail in ASCII that can still be read where it is English (RFC 2045).
enum QuotedPrintable {
  private static let width = 76

  /// The text with CR LF at the end of each line.
  static func text(_ text: String) -> String {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.map { line(Array($0)) }.joined(separator: "\r\n")
  }

  private static func line(_ bytes: [UInt8]) -> String {
    var encoded = ""
    var column = 0
    for (index, byte) in bytes.enumerated() {
      let piece = piece(byte, isLast: index == bytes.count - 1)
      // The mark of a soft break needs a place too.
      if column + piece.utf8.count > width - 1 {
        encoded += "=\r\n"
        column = 0
      }
      encoded += piece
      column += piece.utf8.count
    }
    return encoded
  }

  /// A space at the end of a line is lost on the way, so it is encoded there.
  private static func piece(_ byte: UInt8, isLast: Bool) -> String {
    switch byte {
    case UInt8(ascii: "="): "=3D"
    case UInt8(ascii: " ") where !isLast, 0x21...0x7E: String(Unicode.Scalar(byte))
    case let byte: "=" + Hex.digits(byte)
    }
  }
}
