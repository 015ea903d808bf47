/// Bytes in hexadecimal, as links and mail write them.
enum Hex {
  private static let digits = Array("0123456789ABCDEF")

  /// A byte as two digits.
  static func digits(_ byte: UInt8) -> String {
    String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
  }

  /// A byte as in a link: `%0A`.
  static func percent(_ byte: UInt8) -> String { "%" + digits(byte) }
}
