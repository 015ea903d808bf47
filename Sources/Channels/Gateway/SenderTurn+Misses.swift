import Engine

/// Messages that cannot be read: a few are answered, and then nobody answers a machine for ever.
///
/// What can be read is answered at any time, so that a person is heard again with the first such message.
extension SenderTurn {
  /// How a message that was not read is answered.
  enum Miss {
    case answered
    /// It is said that nothing more comes.
    case answeredLast
    case unanswered
  }

  /// Counts a message that was not read.
  mutating func missed() -> Miss {
    guard state.misses < Responder.mostMisses else { return .unanswered }
    state.misses += 1
    return state.misses < Responder.mostMisses ? .answered : .answeredLast
  }

  /// Whether a message was not read.
  ///
  /// What is asked back again, because the same was meant again, leads no further than what was not
  /// understood: a machine may send it for ever.
  func isMiss(_ events: [Event]) -> Bool {
    if events.contains(where: \.isMisunderstanding) { return true }
    guard case .asked(.which)? = events.last,
      conversation.state.asides == state.conversation.asides
    else { return false }
    return conversation.command(in: message.text) == nil
  }
}

extension Event {
  fileprivate var isMisunderstanding: Bool {
    if case .notUnderstood = self { true } else { false }
  }
}
