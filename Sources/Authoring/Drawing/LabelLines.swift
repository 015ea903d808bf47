/// Text in short lines, as it stands in a picture.
enum LabelLines {
  private static let rightToLeftIsolate = "\u{2067}"
  private static let popIsolate = "\u{2069}"

  /// The lines of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - columns: How many characters a line has room for; a longer word stands alone.
  ///   - isRightToLeft: Whether the text is of a language written so. Pictures know nothing of
  ///     directions, so each line is made to keep its own.
  /// - Returns: The lines, at least one.
  static func of(_ text: String, columns: Int, isRightToLeft: Bool) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > columns {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(line)
    return isRightToLeft ? lines.map { rightToLeftIsolate + $0 + popIsolate } : lines
  }
}
