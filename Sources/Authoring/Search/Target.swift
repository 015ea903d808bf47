/// Something that a walk can come to.
package enum Target: Hashable, Sendable {
  /// What a paragraph or a title belongs to, by index.
  package enum Owner: Hashable, Sendable {
    case question(Int)
    /// A `say`, by its node.
    case say(Int)
    case step(Int)
    case letter(Int)
    case part(Int)
  }

  /// A place of the walk, by index: a question, something said, or a route.
  case node(Int)
  /// One of the routes of a place of the walk.
  case route(node: Int, Int)
  /// A question that only letters ask.
  case detail(Int)
  case option(question: Int, option: Int)
  case step(Int)
  case letter(Int)
  /// A part or fact, brought in somewhere.
  case part(Int)
  /// A paragraph with a guard.
  case paragraph(Owner, Int)
  /// A title with a guard.
  case title(Owner, Int)
  /// A subject line with a guard.
  case subject(letter: Int, Int)
}
