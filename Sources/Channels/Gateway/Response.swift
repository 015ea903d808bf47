import Dialog
import Engine
import Speech

/// What a message does: the state after it, and what is said.
struct Response {
  /// How a sender stands after a message.
  enum Standing: String {
    case asking
    case letters
    case finished
    /// Nothing more is sent until the sender asks for it.
    case stopped
  }

  /// What is said of events at once.
  struct Page: Sendable {
    let said: Said
    /// Whether the rest of it waits until the sender asks for more.
    let hasMore: Bool
  }

  /// The state after the message; nil when the message changes nothing and is not kept.
  var after: SenderState?
  /// The conversation after the message.
  var conversation: Conversation?
  /// The question that was open before it, by name.
  var asked: String?
  /// What happened, for the transcript.
  var events: [Event] = []
  let said: Said
  /// As in the store's turn.
  var optsOut: Bool?
  /// Whether everything that is kept of the sender goes.
  var erases = false
}
