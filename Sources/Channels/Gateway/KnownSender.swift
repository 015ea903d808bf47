import Engine
import SessionStore

/// What a turn of a sender is computed from.
///
/// It is shared and not copied: much is in it.
final class KnownSender {
  /// What is kept of them; nil for one who never wrote.
  let state: SenderState?
  /// The same conversation with its place in the dialog, where that was found before.
  let conversation: Conversation?
  /// The turn after which that holds; known only once the turn is kept.
  var follows: Turn.Predecessor
  /// Whether they have opted out.
  let hasStopped: Bool

  init(
    state: SenderState?, conversation: Conversation? = nil, follows: Turn.Predecessor,
    hasStopped: Bool
  ) {
    self.state = state
    self.conversation = conversation
    self.follows = follows
    self.hasStopped = hasStopped
  }
}
