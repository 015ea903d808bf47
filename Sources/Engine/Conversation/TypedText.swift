/// Messages as people type them.
extension String {
  /// What stands between quotation marks that enclose the whole text, or nil.
  ///
  /// That is how somebody says "take this as my answer" of a word that is also a command.
  var unquoted: String? {
    let pairs: [Character: Character] = [
      "\"": "\"", "'": "'", "“": "”", "„": "“", "«": "»", "‘": "’", "「": "」",
    ]
    guard unicodeScalars.contains(where: { Self.quotes.contains($0) }) else { return nil }
    let text = trimmedLines
    guard text.count > 2, let first = text.first, let last = text.last, pairs[first] == last
    else { return nil }
    return String(text.dropFirst().dropLast())
  }

  /// Whatever has none of these is not enclosed in them.
  private static let quotes: Set<Unicode.Scalar> = [
    "\"", "'", "“", "„", "«", "‘", "「",
  ]

  /// The text with every run of blank space as one space.
  var onOneLine: String {
    split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The text without blank space around it and at the ends of lines.
  var trimmedLines: String {
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
