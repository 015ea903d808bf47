import SessionStore

/// Messages of somebody who sends too much.
extension TurnBatch {
  /// Whether a message of somebody who sends too much is obeyed all the same: it asks for silence.
  ///
  /// Who has it already is not heard again, so that nobody is slowed by a flood of STOP; and for the same
  /// reason nobody is looked up to find out in which language they may have asked.
  func stops(_ message: Message) -> Bool {
    let known = recent[ByteKey(message.sender)]
    guard responder.isStop(message, of: known), let sender = try? sender(of: message)
    else { return false }
    return !sender.hasStopped
  }

  /// Refuses a message of somebody who sends too much.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - isToBeTold: Whether it is the first one; its sender is told so, if anything may be sent to them.
  mutating func refuse(_ message: Message, isToBeTold: Bool) {
    let sender = isToBeTold ? try? sender(of: message) : nil
    answers.append(.refused(.busy, notice: sender.flatMap { responder.busy($0, message) }))
  }
}
