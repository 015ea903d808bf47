/// A language that a conversation can be held in, as people name it.
package struct OfferedLanguage: Hashable, Sendable {
  /// As its file is called: `fa`.
  package let code: String
  /// What it calls itself.
  package let name: String
  /// What else people call it; its code is understood too.
  package let otherNames: [String]
  /// How its words can be told from those of others; nil where only reading them tells.
  package let alphabet: Alphabet?

  /// A language of a name.
  package init(code: String, name: String, otherNames: [String] = [], alphabet: Alphabet? = nil) {
    self.code = code
    self.name = name
    self.otherNames = otherNames
    self.alphabet = alphabet
  }
}
