import Engine

/// The words that were chosen for a language, so that one thing is called by one name throughout.
///
/// A file of `Translations/glossary`, as any spreadsheet writes it: the English term, its translation,
/// a note, and two lists with bars between. `words` are beginnings of words, one of which is in every
/// sentence that has the term; `never` are words that would be taken for something else. A row
/// without them is for people alone.
package struct Glossary: Sendable {
  /// One term that is looked for.
  struct Term: Sendable {
    let english: String
    let translation: String
    /// Folded.
    let words: [String]
    /// Folded.
    let never: [String]

    /// Whether a sentence of English has the term as a word of its own, or its plural.
    func isIn(_ sentence: String) -> Bool {
      // By bytes, because every term is looked for in every sentence of every language's file.
      let bytes = sentence.utf8
      guard let initial = english.utf8.first else { return false }
      var start = bytes.startIndex
      while let found = bytes[start...].firstIndex(of: initial) {
        start = bytes.index(after: found)
        guard bytes[found...].starts(with: english.utf8) else { continue }
        let before = sentence.unicodeScalars[..<found].last
        var after = sentence.unicodeScalars[
          bytes.index(found, offsetBy: english.utf8.count)...]
        if after.first == "s" { after.removeFirst() }
        if before?.properties.isAlphabetic != true, after.first?.properties.isAlphabetic != true {
          return true
        }
      }
      return false
    }
  }

  let terms: [Term]

  /// No words.
  package static let none = Glossary(csv: "")

  /// The terms of a file.
  ///
  /// - Parameter csv: Its text; columns go by the names in its first line.
  package init(csv: String) {
    let rows = Self.rows(of: csv)
    let head = rows.first ?? []
    func column(_ name: String, _ row: [String]) -> String {
      head.firstIndex(of: name).flatMap { row.indices.contains($0) ? row[$0] : nil } ?? ""
    }
    func list(_ text: String) -> [String] {
      text.split(separator: "|").map { String($0).folded }.filter { !$0.isEmpty }
    }
    terms = rows.dropFirst().compactMap { row in
      // What stands in brackets explains the term.
      let english = column("term", row).prefix { $0 != "(" }.trimmingSpaces
      let words = list(column("words", row))
      let never = list(column("never", row))
      guard !english.isEmpty, !words.isEmpty || !never.isEmpty else { return nil }
      return Term(
        english: english, translation: column("translation", row), words: words, never: never)
    }
  }

  /// The cells of RFC 4180: commas between, quotation marks doubled within quotation marks.
  private static func rows(of csv: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var rest = csv[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"" where isQuoted && rest.first == "\"": cell.append(rest.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case _ where character.isNewline && !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      case _: cell.append(character)
      }
    }
    return cell.isEmpty && row.isEmpty ? rows : rows + [row + [cell]]
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
