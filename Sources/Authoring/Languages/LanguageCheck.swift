import Findings

/// Something that must be true of a dialog as it is spoken in another language, and how to find where
/// it is not.
///
/// A rule of `CatalogueCheck` looks at one text beside its English; a check of this kind looks at what
/// texts come to together. A new one is a file beside this one with a `static let`, and a line in `all`.
struct LanguageCheck: Sendable {
  /// What it looks for, in a few words.
  let name: String
  let run: @Sendable (LanguageInspection) -> [Finding]

  init(_ name: String, run: @escaping @Sendable (LanguageInspection) -> [Finding]) {
    self.name = name
    self.run = run
  }

  /// Every check, in the order in which they are run.
  static let all: [LanguageCheck] = [.words, .longQuestions, .untranslated]
}
