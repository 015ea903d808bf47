/// The last gate before a screen or a pipe: text that cannot drive a terminal.
///
/// What a person typed, or a dialog or a translation holds, may contain the codes that retitle a
/// window, switch screens or make a terminal type into the shell. They are taken out where text
/// comes in; here once more, because one forgotten way in would be enough.
package enum SafeText {
  /// Returns the text with every control character but the line feed shown as U+FFFD.
  ///
  /// CR LF becomes a line feed, a tab a space, and the line and paragraph separators line feeds.
  package static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSpecial) else { return text }
    var safe = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\r" where scalars.first == "\n": continue
      case "\t": safe.append(" ")
      case "\u{2028}", "\u{2029}": safe.append("\n")
      case _ where isSpecial(scalar): safe.append("\u{FFFD}")
      case _: safe.append(scalar)
      }
    }
    return String(safe)
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    case _: false
    }
  }
}
