private import FoundationEssentials

/// The value of a mail header in any language (RFC 2047).
enum EncodedWord {
  /// This many bytes give 56 characters, which with their frame fit after "Subject: ".
  private static let maximalBytes = 42

  /// The value, encoded and folded where that is needed.
  ///
  /// - Parameters:
  ///   - text: What to say; control characters become spaces, so that it stays one header.
  ///   - column: How many characters of the header stand before it.
  /// - Returns: Lines of at most 78 characters.
  static func header(_ text: String, after column: Int) -> String {
    let text = MailText.header(text)
    let isPlain = text.utf8.allSatisfy { $0 < 0x7F } && !text.contains("=?")
    if isPlain, column + text.utf8.count <= 78 { return text }
    return pieces(of: text).map { piece in
      "=?utf-8?B?" + Data(piece.utf8).base64EncodedString() + "?="
    }.joined(separator: "\r\n ")
  }

  /// Whole characters, as many as one word takes.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for scalar in text.unicodeScalars {
      if piece.utf8.count + UTF8.width(scalar) > maximalBytes {
        pieces.append(piece)
        piece = ""
      }
      piece.unicodeScalars.append(scalar)
    }
    return pieces + [piece]
  }
}
