import Dialog
package import Engine
package import Speech
private import SessionStore

/// Answers the messages of senders: a function from a state and a message to a response.
///
/// It keeps nothing and reads no clock, so that a response whose storing fails can be dropped.
package struct Responder: Sendable {
  /// Who answers STOP and what belongs to it.
  package enum OptOut: String, CaseIterable, Sendable {
    /// This program, because the gateway only passes messages on.
    case advisor = "self"
    /// The gateway or the network, which then also tells the sender; it is only taken note of.
    case gateway
  }

  /// How a responder is set up.
  package struct Settings: Sendable {
    package var optOut = OptOut.advisor
    /// How many days after its last use a conversation is kept.
    package var retentionDays = Retention.gatewayDays
    /// What the first SMS says instead of the dialog's own words.
    package var firstReply: String?

    /// The usual settings.
    package init() {}
  }

  /// When a message came.
  struct Moment {
    /// The day of the conversation.
    let today: CalendarDay
    /// When it was sent, as far as that can be believed, in seconds since 1970 UTC.
    let sentAt: Int

    var hour: Int { sentAt / 3_600 }
  }

  /// After so many hours nobody can be sure that the same person holds the phone.
  static let silence = 24
  /// So many messages in a row that were not understood are answered: behind more there is a machine,
  /// which would answer for ever.
  static let mostMisses = 5

  package let script: Script
  package let vocabulary: Vocabulary
  let settings: Settings
  let words: SMSWord.Reader
  /// What a dialog says only at a terminal, by name.
  let untold: Set<Event>

  /// A responder for a dialog.
  package init(_ script: Script, _ vocabulary: Vocabulary, settings: Settings = Settings()) {
    self.script = script
    self.vocabulary = vocabulary
    self.settings = settings
    words = SMSWord.Reader(vocabulary)
    untold = Set(script.dialog.nodes.filter(\.isForTerminal).map { .told($0.name) })
  }

  /// Answers one message.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - before: What is kept of its sender; nil for one who never wrote.
  ///   - hasStopped: Whether the sender has opted out.
  ///   - moment: When it came.
  /// - Returns: What it does.
  func respond(
    to message: Message, from before: SenderState?, hasStopped: Bool, at moment: Moment
  ) -> Response {
    var turn = SenderTurn(self, message, before, hasStopped: hasStopped, at: moment)
    return turn.response()
  }
}
