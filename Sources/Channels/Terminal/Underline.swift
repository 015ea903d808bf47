/// A line of signs under a title, which tells it from a paragraph without colour.
enum Underline {
  /// A line as wide as the widest of those above it.
  static func line(below lines: [String], of sign: Character) -> String {
    let columns = lines.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    return String(repeating: sign, count: max(1, columns))
  }
}
