package import Findings

/// The translations of one language that may be shown.
///
/// Fuzzy, obsolete and unfinished entries are not in it: what stands there was said of another
/// sentence.
package struct Catalogue: Sendable {
  /// As the file says: `fa`, `zh_Hans`.
  package let language: String
  /// Who has checked it; nil for a draft.
  package let reviewedBy: String?
  private let plurals: PluralForms
  private let translations: [POEntry.Key: Translation]

  private struct Translation {
    let plural: String?
    let strings: [String]
  }

  /// A catalogue, or everything that keeps it from being used.
  package enum Loaded: Sendable {
    case sound(Catalogue, warnings: [Finding])
    /// Never empty.
    case unsound([Finding])
  }

  /// Reads a catalogue.
  ///
  /// - Parameters:
  ///   - bytes: The PO file.
  ///   - path: Its path, for the findings.
  ///   - language: The language it must be of, from its name.
  /// - Returns: The catalogue, or what is wrong.
  package static func read(_ bytes: [UInt8], path: String, language: String) -> Loaded {
    switch POReader.read(bytes, path: path, readsNotes: false) {
    case .unsound(let findings): return .unsound(findings)
    case .sound(let file, let warnings):
      guard let plurals = PluralForms(file[field: "Plural-Forms"] ?? "") else {
        return .unsound([
          Finding(
            .cataloguePlural, at: Finding.Place(path: path),
            "the header's 'Plural-Forms' is missing or cannot be read",
            remedy: PluralTable.header(of: language).map { "write 'Plural-Forms: \($0)'" }
              ?? "write the rule of the language, as msgfmt wants it")
        ])
      }
      return .sound(
        Catalogue(file, language: language, plurals: plurals), warnings: warnings)
    }
  }

  /// A catalogue of a file that was read before; nil without a plural rule.
  package init?(_ file: POFile, language: String) {
    guard let plurals = PluralForms(file[field: "Plural-Forms"] ?? "") else { return nil }
    self.init(file, language: language, plurals: plurals)
  }

  private init(_ file: POFile, language: String, plurals: PluralForms) {
    self.language = language
    self.plurals = plurals
    let reviewer = file[field: POFile.reviewedBy]
    reviewedBy = reviewer?.isEmpty == false ? reviewer : nil
    var translations: [POEntry.Key: Translation] = [:]
    translations.reserveCapacity(file.entries.count)
    for entry in file.entries where entry.isUsable {
      // Forms that are missing could be the ones that somebody needs.
      guard entry.plural == nil || entry.strings.count == plurals.count else { continue }
      translations[entry.key] = Translation(plural: entry.plural, strings: entry.strings)
    }
    self.translations = translations
  }

  /// The translation of a text.
  ///
  /// - Parameters:
  ///   - english: The English of today; of what counts, the wording for one.
  ///   - plural: The wording for many, of what counts.
  ///   - key: The name of its place.
  /// - Returns: One string, or one for each plural form; nil when there is none that may be shown.
  package func translation(of english: String, plural: String? = nil, key: String) -> [String]? {
    guard let found = translations[POEntry.Key(context: key, id: english)],
      found.plural == plural
    else { return nil }
    return found.strings
  }

  /// The index of the plural form that a number takes.
  package func pluralForm(of number: Int) -> Int {
    plurals.form(of: number)
  }
}
