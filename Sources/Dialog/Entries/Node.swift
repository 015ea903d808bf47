/// A place on the walk.
package struct Node: Sendable {
  /// What happens there.
  package enum Kind: Sendable {
    /// A question, by index.
    case ask(Int)
    case say([Paragraph])
    case route
  }

  package let name: String
  package internal(set) var kind: Kind
  /// Whether it is said only where one person sits at a computer, and not through a gateway.
  package let isForTerminal: Bool
  /// When it does not hold, the walk passes by.
  package let condition: Condition?
  package let routes: [Route]
  package let covers: [Int]
  package let place: Mark
}

/// Where to go next.
package struct Route: Sendable {
  package enum Target: Hashable, Sendable {
    /// A node, by index.
    case node(Int)
    /// The end of the walk.
    case plan
  }

  package let target: Target
  /// Nil for the last route of an entry, and only there.
  package let condition: Condition?
  package let place: Mark
}
