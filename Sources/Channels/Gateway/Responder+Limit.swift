import Engine
import Speech

/// What is said to somebody who sends too much.
extension Responder {
  /// No word for silence is longer, in bytes.
  private static let longestWord = 100

  /// Whether a message is a word for silence, in English or in the language of its sender, if that is known.
  func isStop(_ message: Message, of sender: KnownSender?) -> Bool {
    guard message.channel == .sms, message.text.utf8.count <= Self.longestWord,
      TelephoneNumber.isAnswerable(message.sender)
    else { return false }
    let spoken = spoken(for: sender?.state?.conversation ?? State(), by: message.channel)
    return networkWords(in: spoken).read(message.text, hasStopped: false) == .stop
  }

  /// That many messages came at once, in the sender's language.
  ///
  /// - Parameters:
  ///   - sender: What is known of the sender.
  ///   - message: What was sent.
  /// - Returns: What is said; nil where nothing may be sent.
  func busy(_ sender: KnownSender, _ message: Message) -> Said? {
    switch message.channel {
    case .sms where sender.hasStopped || !TelephoneNumber.isAnswerable(message.sender): return nil
    case .sms, .chat: break
    }
    let spoken = spoken(for: sender.state?.conversation ?? State(), by: message.channel)
    return .notice(spoken.vocabulary(.textingBusy), by: message.channel)
  }
}
