/// A sentence of the engine's own.
package struct Phrase: Sendable {
  package let name: String
  package internal(set) var paragraphs: [Text]
  /// The wording for one, of a phrase that counts; the paragraphs are then its plural.
  package let one: Text?
  /// The wordings of a counted phrase in another language; nil where the English ones stand.
  package internal(set) var plural: Plural?
  /// What people type for it.
  package internal(set) var words: [String]
  package let place: Mark

  /// What is said of a number of things; of a phrase that does not count, whatever the number.
  package func texts(for count: Int?) -> [Text] {
    guard let count, let one else { return paragraphs }
    guard let plural else { return count == 1 ? [one] : paragraphs }
    return [plural.forms[min(plural.form(count), plural.forms.count - 1)]]
  }

  /// The wordings of something counted, and the rule that chooses one.
  package struct Plural: Sendable {
    /// Never empty.
    package let forms: [Text]
    /// The index of the form that a number takes.
    package let form: @Sendable (Int) -> Int
  }
}

/// The words that people type for a command, and what it does.
package struct CommandWords: Sendable {
  package let name: String
  /// The first is the one that is shown.
  package internal(set) var words: [String]
  package internal(set) var help: Text
  package let place: Mark
}
