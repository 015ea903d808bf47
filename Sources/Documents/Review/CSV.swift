/// Rows for a spreadsheet (RFC 4180).
enum CSV {
  /// By this a spreadsheet knows that what follows is UTF-8.
  private static let byteOrderMark = "\u{FEFF}"

  /// The rows as text; cells may hold anything, line feeds too.
  static func text(_ rows: [[String]]) -> String {
    byteOrderMark + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
