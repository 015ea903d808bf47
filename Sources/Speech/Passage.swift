/// A piece of what is said, before a channel lays it out.
///
/// It has words, a role and a language, but no width, colour or escape code, so that a terminal, a
/// pipe, an SMS and a printed page can each show it in their own way.
package struct Passage: Hashable, Sendable {
  /// What part a passage plays on the screen.
  package enum Role: Hashable, Sendable {
    /// The name of a whole plan or letter.
    case title
    /// The name of a stage or a step.
    case heading
    /// An ordinary paragraph.
    case paragraph
    /// One item of a list.
    case bullet
    /// One option of a question; its number is what people type.
    case option(Int)
    /// Beside the matter: why we ask, progress, a hint.
    case aside
    /// A line around a letter, where the message to copy begins or ends.
    case rule
    /// What the paragraph of a letter before it means; never part of the message.
    case meaning
  }

  /// Words and the language that they are in.
  package struct Wording: Hashable, Sendable {
    package let text: String
    package let language: Language

    /// Words in a language.
    package init(_ text: String, _ language: Language) {
      self.text = text
      self.language = language
    }
  }

  package let role: Role
  /// The words, where a line feed is a break that the author wants; empty for a plain rule.
  package let text: String
  /// The language of the words; English within another language where nobody has translated them yet.
  package let language: Language
  /// The same in the second language of a conversation held in two; nil where that says the same words.
  package let second: Wording?

  /// A passage of one role.
  package init(
    _ role: Role, _ text: String, in language: Language = .english, second: Wording? = nil
  ) {
    self.role = role
    self.text = text
    self.language = language
    self.second = second?.text == text ? nil : second
  }

  /// The words in each language that they are said in.
  package var wordings: [Wording] {
    [Wording(text, language)] + (second.map { [$0] } ?? [])
  }
}

extension Passage {
  /// The same passage with the words of another language beside its own.
  func paired(with other: Passage?) -> Passage {
    Passage(role, text, in: language, second: other.map { Wording($0.text, $0.language) })
  }

  /// The same passage with its directions marked as a channel needs it.
  func shown(by bidi: BidiMode) -> Passage {
    Passage(
      role, bidi.shown(text, in: language.direction), in: language,
      second: second.map { Wording(bidi.shown($0.text, in: $0.language.direction), $0.language) })
  }
}

extension [Passage] {
  /// The passages of two languages side by side.
  ///
  /// Conditions and indices are the same in every language, so one says as many passages as the other.
  func paired(with others: [Passage]) -> [Passage] {
    guard count == others.count else { return self + others }
    return zip(self, others).map { $0.paired(with: $1) }
  }
}
