/// One thing that a translator translates: a paragraph, a title, a label, or a list of words.
package struct TranslationUnit: Hashable, Sendable {
  /// What is to be done with a unit.
  package enum Kind: Hashable, Sendable {
    /// Something that is read.
    case sentence
    /// The words that people type, joined by bars; not translated one by one.
    case words
  }

  /// The stable name: dialog, entry and part, as in `politicians.detained.why`.
  package let key: String
  package let kind: Kind
  /// The English, its placeholders in braces; of what counts, the wording for many.
  package let english: String
  /// The English wording for one, of what counts.
  package let one: String?
  /// The entry that it stands in.
  package let place: Mark
}
