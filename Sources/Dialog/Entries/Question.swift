/// Something that is asked.
package struct Question: Sendable {
  /// What kind of answer it takes.
  package enum Kind: String, CaseIterable, Sendable {
    /// One of its options.
    case choice
    /// Several of its options.
    case many
    /// One line, copied as it is: a name, a reference.
    case line
    /// The person's own words.
    case text
    case postcode
    case date
    case number
  }

  package let name: String
  /// The names it had before, under which answers may be saved.
  package let formerly: [String]
  package let kind: Kind
  /// Its short name, first that holds.
  package internal(set) var titles: [Variant]
  package internal(set) var text: [Paragraph]
  package internal(set) var options: [Option]
  package let condition: Condition?
  /// Whether it is asked first when somebody comes back on a later day.
  package let changes: Bool
  package let isPrivate: Bool
  /// Whether "no" or "nothing" leaves it out, so that a message does not quote that as somebody's words.
  package let isOptional: Bool
  /// For a date: the side of today on which it must lie when it is typed; nil for any.
  package let expects: DateSide?
  /// Where dates of it are looked for, by the side that it expects, or else by the facets that
  /// conditions read.
  package internal(set) var direction: DateDirection
  /// Whether the walk asks it; if not, only letters do.
  package let isInWalk: Bool
  package let covers: [Int]
  package let place: Mark

  /// The option of a name.
  package func option(named name: String) -> Option? {
    options.first { $0.name == name }
  }
}

/// One answer that a question offers.
package struct Option: Sendable {
  package let name: String
  package internal(set) var label: String
  /// What people also type for it.
  package internal(set) var words: [String]
  package let condition: Condition?
  /// Whether the label is one of the language that the dialog was translated into.
  package internal(set) var isTranslated = false
  /// The list it comes from, when several questions share it; translations are kept there.
  package let owner: String
  package let place: Mark
}

/// A short text in one of several wordings.
package struct Variant: Sendable {
  package internal(set) var text: Text
  package let condition: Condition?
  package let place: Mark
}
