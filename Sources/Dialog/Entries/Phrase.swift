/// A sentence of the engine's own.
package struct Phrase: Sendable {
  package let name: String
  package let paragraphs: [Text]
  /// The wording for one, of a phrase that counts; the paragraphs are then its plural.
  package let one: Text?
  /// What people type for it.
  package let words: [String]
  package let place: Mark
}

/// The words that people type for a command, and what it does.
package struct CommandWords: Sendable {
  package let name: String
  /// The first is the one that is shown.
  package let words: [String]
  package let help: Text
  package let place: Mark
}
