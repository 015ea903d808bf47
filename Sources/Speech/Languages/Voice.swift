package import Dialog

/// One language that a dialog is spoken in: the dialog in its words, and the program's own sentences.
///
/// It is made once and shared.
package final class Voice: Sendable {
  package let language: Language
  package let dialog: DialogGraph
  package let vocabulary: Vocabulary
  /// Who of its speakers has checked the translation; nil for a draft, and for English.
  package let reviewedBy: String?

  /// A voice.
  package init(_ dialog: DialogGraph, _ vocabulary: Vocabulary, reviewedBy: String? = nil) {
    language = Language(dialog.language)
    self.dialog = dialog
    self.vocabulary = vocabulary
    self.reviewedBy = reviewedBy
  }

  /// Whether it is a translation that nobody has checked who speaks the language from birth.
  package var isDraft: Bool { language != .english && reviewedBy == nil }
}
