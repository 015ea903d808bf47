import Dialog
package import Gettext

/// How far a language is: a line of the table of `advisor translations status`.
package struct TranslationStatus: Hashable, Sendable {
  package let language: String
  package private(set) var translated = 0
  /// Translated, but of an English that has changed.
  package private(set) var stale = 0
  package private(set) var missing = 0
  /// Missing or stale, of what everybody meets or what warns.
  package private(set) var criticalMissing = 0
  /// English words that are still to be translated.
  package private(set) var wordsToDo = 0
  package let reviewedBy: String?

  /// The status of a language's file.
  package init(of file: POFile, language: String, template: Template) {
    self.language = language
    let reviewer = file[field: POFile.reviewedBy] ?? ""
    reviewedBy = reviewer.isEmpty ? nil : reviewer
    let entries = Dictionary(
      file.entries.filter { !$0.isObsolete }.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first })
    for unit in template.units {
      let entry = entries[unit.poKey]
      guard entry?.isUsable != true else {
        translated += 1
        continue
      }
      if entry?.isFuzzy == true { stale += 1 } else { missing += 1 }
      if template.isCritical(unit) { criticalMissing += 1 }
      wordsToDo += unit.english.split(whereSeparator: \.isWhitespace).count
    }
  }

  /// The table of several languages.
  ///
  /// - Parameter rows: The languages.
  /// - Returns: Lines, the columns aligned.
  package static func table(_ rows: [TranslationStatus]) -> [String] {
    let head = [
      "language", "translated", "stale", "missing", "critical missing", "words to do",
      "reviewed by",
    ]
    let cells = rows.map { row in
      [
        row.language, String(row.translated), String(row.stale), String(row.missing),
        String(row.criticalMissing), String(row.wordsToDo), row.reviewedBy ?? "nobody: a draft",
      ]
    }
    let widths = head.indices.map { column in
      ([head] + cells).map { $0[column].count }.max() ?? 0
    }
    return ([head] + cells).map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        // Numbers stand to the right, words to the left.
        line += (1...5).contains(column) ? space + cell + "  " : cell + space + "  "
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
