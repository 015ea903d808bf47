import Engine
import Speech

/// What is said to somebody whose conversation is damaged in the store.
extension Responder {
  /// What a message of such a person does.
  enum AnswerToUnreadable {
    /// Nothing may be sent there.
    case nothing
    case explained(Said)
    /// It asked for that.
    case erased(Said)
  }

  /// Answers a message without knowing anything of its sender.
  ///
  /// In English: in which language they wrote cannot be read either.
  func answerToUnreadable(_ message: Message) -> AnswerToUnreadable {
    switch message.channel {
    case .sms where !TelephoneNumber.isAnswerable(message.sender): return .nothing
    case .sms, .chat: break
    }
    let isErasing =
      networkWords(in: english).read(message.text, hasStopped: false) == .erase
    let say = english.vocabulary
    return isErasing
      ? .erased(.notice(say(.textingErased), by: message.channel))
      : .explained(.notice(say(.textingUnreadable), by: message.channel))
  }
}
