/// The lines of a calendar file (RFC 5545).
enum CalendarLine {
  /// No line has more bytes, its end not counted.
  private static let width = 75

  /// A value as text: what has a meaning of its own is escaped, and control characters go.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      case _ where scalar.isControl: escaped += " "
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// A line, folded between characters, with its end.
  static func folded(_ line: String) -> String {
    var folded = ""
    var bytes = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if bytes + width > Self.width {
        folded += "\r\n "
        bytes = 1
      }
      folded.unicodeScalars.append(scalar)
      bytes += width
    }
    return folded + "\r\n"
  }
}
