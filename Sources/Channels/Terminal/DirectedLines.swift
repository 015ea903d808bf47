internal import Speech

/// Lines of a text that was wrapped, each of which must be shown in the text's own direction.
enum DirectedLines {
  /// Marks each line, and closes what is isolated at its end to open it again on the next: whoever
  /// shows a line knows nothing of the one before it.
  static func lines(
    _ lines: [String], in direction: Direction, by bidi: BidiMode
  ) -> [String] {
    var open: [Unicode.Scalar] = []
    return lines.map { line in
      let reopened = String(String.UnicodeScalarView(open))
      for scalar in line.unicodeScalars {
        switch scalar.value {
        case 0x2066...0x2068: open.append(scalar)
        case 0x2069: _ = open.popLast()
        default: break
        }
      }
      let closed = String(repeating: "\u{2069}", count: open.count)
      return bidi.line(reopened + line + closed, in: direction)
    }
  }
}
