/// Text as HTML shows it, whatever stands in it.
enum Escaping {
  /// The text between tags, or in an attribute in double quotation marks.
  static func html(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { html, scalar in
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\n", "\t": html.unicodeScalars.append(scalar)
      case _ where scalar.isControl: html += "\u{FFFD}"
      case _: html.unicodeScalars.append(scalar)
      }
    }
  }

  /// The same, with breaks where the text has line feeds.
  static func broken(_ text: String) -> String {
    html(text).replacing("\n", with: "<br>\n")
  }

  /// What a person typed: without the marks that would turn the text around it.
  static func own(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x202A...0x202E, 0x2066...0x2069: continue
      case _: scalars.append(scalar)
      }
    }
    return broken(String(scalars))
  }
}
