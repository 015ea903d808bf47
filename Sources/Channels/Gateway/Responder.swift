import Dialog
import Engine
package import Speech
private import SessionStore
private import Synchronization

/// Answers the messages of senders: a function from a state and a message to a response.
///
/// It keeps nothing and reads no clock, so that a response whose storing fails can be dropped.
package final class Responder: Sendable {
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
  /// So many messages in a row that were not read are answered, the last with how to go on: behind more
  /// there may be a machine, which would answer for ever.
  static let mostMisses = 5

  let settings: Settings
  private let library: LanguageLibrary
  /// What a dialog says only at a terminal, by name.
  let untold: Set<Event>

  let commonReplies = CommonReplies()
  /// The words of the networks in English, which mean the same to everybody.
  private let networkWords: SMSWord.Reader
  /// With those of other languages, by the dialog in them; the library keeps each as long.
  private let otherWords = Mutex<[ObjectIdentifier: SMSWord.Reader]>([:])

  /// A responder for a dialog in its languages.
  package init(_ library: LanguageLibrary, settings: Settings = Settings()) {
    self.library = library
    self.settings = settings
    networkWords = SMSWord.Reader([library.english.vocabulary])
    untold = Set(
      library.english.dialog.nodes.filter(\.isForTerminal).map { .told($0.name) })
  }

  /// The dialog in the language that it is written in.
  package var english: SpokenDialog { library.english }

  /// The dialog in the languages of a conversation.
  ///
  /// A text message has room for one, so only the person's own is spoken there.
  func spoken(for state: State, by channel: Message.Channel) -> SpokenDialog {
    switch channel {
    case .chat: library.spoken(for: state)
    case .sms:
      library.spoken(
        in: Array(state.languages.prefix(1)), suggesting: state.suggestedLanguage)
    }
  }

  /// The words of the networks in English and the language of a conversation.
  func networkWords(in spoken: SpokenDialog) -> SMSWord.Reader {
    guard spoken.script !== english.script else { return networkWords }
    let key = ObjectIdentifier(spoken.script)
    if let known = otherWords.withLock({ $0[key] }) { return known }
    let words = SMSWord.Reader([english.vocabulary, spoken.vocabulary])
    otherWords.withLock { $0[key] = words }
    return words
  }

  /// Answers one message.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - sender: What is known of its sender.
  ///   - moment: When it came.
  /// - Returns: What it does.
  func respond(
    to message: Message, from sender: KnownSender, at moment: Moment
  ) -> Response {
    var turn = SenderTurn(self, message, sender, at: moment)
    let asked = turn.conversation.openQuestion(on: moment.today)
    var response = turn.response()
    response.asked = asked
    return response
  }
}
