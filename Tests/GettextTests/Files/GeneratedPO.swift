import Gettext
import TestSupport

/// PO files of every shape: escapes, breaks, plurals, obsolete entries, several flags.
enum GeneratedPO {
  private static let pieces = [
    "word", "{name}", "\n", "\\", "\"", "\t", "é", "سلام", "ሰላም", "Nhà", "😀", "%s", "#", " ",
    "…", "a\u{301}", "\u{200C}",
  ]
  private static let flags = ["fuzzy", "python-brace-format", "no-wrap", "c-format"]

  static func file(using random: inout SeededGenerator) -> POFile {
    var entries: [POEntry] = []
    for index in 0..<Int.random(in: 1...20, using: &random) {
      var entry = POEntry(
        key: POEntry.Key(
          context: Bool.random(using: &random) ? "a.\(index)" : nil,
          id: "\(index) " + text(using: &random)),
        strings: [])
      if Int.random(in: 0..<4, using: &random) == 0 { entry.plural = text(using: &random) + "s" }
      let forms = entry.plural == nil ? 1 : 2
      entry.strings = (0..<forms).map { _ in text(using: &random) }
      entry.isObsolete = Int.random(in: 0..<6, using: &random) == 0
      if Bool.random(using: &random) { entry.comments = ["by a person", "twice"] }
      if Bool.random(using: &random), !entry.isObsolete { entry.notes = ["Screen: \(index)", "é"] }
      entry.flags = Self.flags.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      if entry.flags.contains("fuzzy") {
        entry.previous = POEntry.Previous(id: "before " + text(using: &random))
      }
      // msgfmt looks into formats of these, and random text is none.
      entry.flags.removeAll {
        $0.hasSuffix("-format") && entry.key.id.contains { "%{".contains($0) }
      }
      entries.append(entry)
    }
    let fields = [
      POFile.Field("Language", "fa"), POFile.Field("MIME-Version", "1.0"),
      POFile.Field("Content-Type", "text/plain; charset=UTF-8"),
      POFile.Field("Content-Transfer-Encoding", "8bit"),
      POFile.Field("Plural-Forms", "nplurals=2; plural=n > 1;"),
    ]
    return POFile(
      fields: fields, comments: ["Persian"],
      entries: entries.filter { !$0.isObsolete } + entries.filter(\.isObsolete))
  }

  /// A file as it is before it was read.
  static func withoutLines(_ file: POFile) -> POFile {
    var file = file
    for index in file.entries.indices {
      file.entries[index].line = 0
      file.entries[index].stringLines = []
    }
    return file
  }

  private static func text(using random: inout SeededGenerator) -> String {
    // The ends are letters: msgfmt wants breaks at the ends to agree.
    "a"
      + (0..<Int.random(in: 1...6, using: &random))
      .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined() + "z"
  }
}
