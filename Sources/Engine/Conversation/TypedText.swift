/// Messages as people type them.
extension String {
  /// What stands between quotation marks that enclose the whole text, or nil.
  var unquoted: String? {
    // Whatever has none of them is not enclosed in them.
    guard unicodeScalars.contains(where: { Self.closing($0) != nil }) else { return nil }
    let text = trimmedLines
    guard text.count > 2, let first = text.first, let last = text.last,
      first.unicodeScalars.count == 1, let opening = first.unicodeScalars.first,
      let closing = Self.closing(opening), last == Character(closing)
    else { return nil }
    return String(text.dropFirst().dropLast())
  }

  /// The mark that ends what a quotation mark begins.
  private static func closing(_ opening: Unicode.Scalar) -> Unicode.Scalar? {
    switch opening {
    case "\"": "\""
    case "'": "'"
    case "“": "”"
    case "„": "“"
    case "«": "»"
    case "‘": "’"
    case "「": "」"
    case _: nil
    }
  }

  /// Whether it is one line of ASCII words with one space between them, as most that is typed is.
  private var isTidy: Bool {
    var isAfterSpace = true
    for byte in utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      guard (0x20...0x7E).contains(byte), !isSpace || !isAfterSpace else { return false }
      isAfterSpace = isSpace
    }
    return !isAfterSpace
  }

  /// The text with every run of blank space as one space.
  package var onOneLine: String {
    isTidy
      ? self : split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The text without blank space around it and at the ends of lines.
  var trimmedLines: String {
    if isTidy { return self }
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      return line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    if let first = lines.first { lines[0] = first.drop { $0.isWhitespace } }
    return lines.joined(separator: "\n")
  }
}
