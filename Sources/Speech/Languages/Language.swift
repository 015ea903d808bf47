package import Engine

/// What is known of a language, whether or not anybody translated into it.
///
/// Every passage has one, so copying it copies one reference.
package struct Language: Sendable {
  private let facts: Facts

  private final class Facts: Sendable {
    let code: String
    let name: String
    let englishName: String
    let otherNames: [String]
    let script: String?
    let foreignLetters: String
    let direction: Direction

    init(_ code: String) {
      self.code = code
      let tag = LanguageTag(code)
      let facts = tag.flatMap { LanguageTable.facts[$0.text] ?? LanguageTable.facts[$0.primary] }
      name = facts?.name ?? code
      englishName = facts?.englishName ?? code
      otherNames = facts?.otherNames ?? []
      script = tag?.script ?? facts?.script
      foreignLetters = facts?.foreignLetters ?? ""
      direction =
        ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"].contains(script ?? "Latn")
        ? .rightToLeft : .leftToRight
    }
  }

  /// As its file is called: `fa`, `zh_Hans`.
  package var code: String { facts.code }
  /// What it calls itself; its code where that is not known.
  package var name: String { facts.name }
  /// What it is called in English.
  package var englishName: String { facts.englishName }
  /// What else people call it.
  var otherNames: [String] { facts.otherNames }
  /// Its script by ISO 15924; nil where that is not known.
  package var script: String? { facts.script }
  /// The direction in which it is written.
  package var direction: Direction { facts.direction }

  /// The language that dialogs are written in.
  package static let english = Language("en")
  private static let englishFacts = Facts("en")

  /// The language of a code.
  package init(_ code: String) {
    facts = code == "en" ? Self.englishFacts : Facts(code)
  }

  /// Its letters; nil for those written in Latin ones.
  package var alphabet: Alphabet? {
    script.flatMap { LanguageTable.blocks[$0] }.map {
      Alphabet(blocks: $0, foreign: facts.foreignLetters)
    }
  }

  /// The language as the engine needs it: by all that people may call it.
  package var offered: OfferedLanguage {
    OfferedLanguage(
      code: code, name: name, otherNames: [englishName] + otherNames, alphabet: alphabet)
  }
}

extension Language: Hashable {
  // All that is known of a language follows from its code.
  package static func == (first: Language, second: Language) -> Bool {
    first.facts === second.facts || first.code == second.code
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}
