package import Engine

/// What is known of a language, whether or not anybody translated into it.
package struct Language: Hashable, Sendable {
  /// As its file is called: `fa`, `zh_Hans`.
  package let code: String
  /// What it calls itself; its code where that is not known.
  package let name: String
  /// What it is called in English.
  package let englishName: String
  /// What else people call it.
  let otherNames: [String]
  /// Its script by ISO 15924; nil where that is not known.
  package let script: String?
  /// Letters of its script that only other languages use.
  private let foreignLetters: String

  /// The language that dialogs are written in.
  package static let english = Language("en")

  /// The language of a code.
  package init(_ code: String) {
    self.code = code
    let tag = LanguageTag(code)
    let facts = tag.flatMap { LanguageTable.facts[$0.text] ?? LanguageTable.facts[$0.primary] }
    name = facts?.name ?? code
    englishName = facts?.englishName ?? code
    otherNames = facts?.otherNames ?? []
    script = tag?.script ?? facts?.script
    foreignLetters = facts?.foreignLetters ?? ""
  }

  /// The direction in which it is written.
  package var direction: Direction {
    ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"].contains(script ?? "Latn")
      ? .rightToLeft : .leftToRight
  }

  /// Its letters; nil for those written in Latin ones.
  package var alphabet: Alphabet? {
    script.flatMap { LanguageTable.blocks[$0] }.map {
      Alphabet(blocks: $0, foreign: foreignLetters)
    }
  }

  /// The language as the engine needs it: by all that people may call it.
  package var offered: OfferedLanguage {
    OfferedLanguage(
      code: code, name: name, otherNames: [englishName] + otherNames, alphabet: alphabet)
  }
}
