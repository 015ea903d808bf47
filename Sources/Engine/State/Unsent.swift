/// The rest of a reply that was too long for one message.
///
/// It is kept as what happened and not as words: they are composed again when somebody asks for more,
/// as they were the first time.
package struct Unsent: Hashable, Sendable {
  /// What the reply told; its plans are left empty, because the answers give them again.
  package let events: [Event]
  /// How many pages of it were sent.
  package let pages: Int
}
