/// The lines of one string of a file of translations, to find words in it.
struct CatalogueLines {
  private let first: Int
  private var lines: [String] = []

  /// The lines from a `msgstr` on, up to the end of its string.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - line: The line of the `msgstr`, from 1.
  init(_ bytes: [UInt8], from line: Int) {
    first = line
    var rest = bytes[...]
    for _ in 1..<max(1, line) {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return }
      rest = rest[(end + 1)...]
    }
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let text = String(decoding: rest[..<end], as: UTF8.self)
      // The string goes on as long as lines begin with a quotation mark.
      guard lines.isEmpty || text.drop(while: \.isWhitespace).hasPrefix("\"") else { return }
      lines.append(text)
      rest = rest[min(end + 1, rest.endIndex)...]
    }
  }

  /// The line and column where some words stand; without words, or where they are not found as they
  /// are, where the string begins.
  func position(of piece: String?) -> (line: Int, column: Int) {
    if let piece, !piece.isEmpty {
      let written = piece.reduce(into: "") { text, character in
        switch character {
        case "\\": text += "\\\\"
        case "\"": text += "\\\""
        case "\n": text += "\\n"
        default: text.append(character)
        }
      }
      for (index, line) in lines.enumerated() {
        guard let start = line.unicodeScalars.firstRange(of: written.unicodeScalars)?.lowerBound
        else { continue }
        return (first + index, String(line.unicodeScalars[..<start]).count + 1)
      }
    }
    for (index, line) in lines.enumerated() {
      guard let quote = line.firstIndex(of: "\"") else { continue }
      let text = line[line.index(after: quote)...]
      // A long string begins with an empty one.
      if text.first != "\"" { return (first + index, line[..<text.startIndex].count + 1) }
    }
    return (first, 1)
  }
}
