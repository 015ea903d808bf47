/// One option of a question as people can answer it.
package struct ReadableOption: Hashable, Sendable {
  /// Its name in the dialog; one named `none` excludes the others where several can be chosen.
  package let name: String
  /// What the person was shown.
  package let label: String
  /// What else people type for it.
  package let words: [String]
  /// The label and the words as they are compared with what is typed; the label first.
  let phrases: [String]

  /// The name that means none of the others.
  package static let noneName = "none"

  /// An option with its words in the person's language.
  package init(name: String, label: String, words: [String] = []) {
    self.name = name
    self.label = label
    self.words = words
    phrases = ([label] + words).map(\.folded).filter { !$0.isEmpty }
  }
}
