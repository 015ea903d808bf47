/// A piece of what is said, before a channel lays it out.
///
/// It has words and a role but no width, colour or escape code, so that a terminal, a pipe, an SMS
/// and a printed page can each show it in their own way.
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
  }

  package let role: Role
  /// The words, where a line feed is a break that the author wants; empty for a plain rule.
  package let text: String

  /// A passage of one role.
  package init(_ role: Role, _ text: String) {
    self.role = role
    self.text = text
  }
}
