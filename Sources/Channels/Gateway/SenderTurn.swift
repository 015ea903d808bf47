import Dialog
import Engine
import Speech

/// One message on its way to a response.
struct SenderTurn {
  let responder: Responder
  let message: Message
  let isNew: Bool
  let hasStopped: Bool
  let moment: Responder.Moment
  let silentHours: Int
  var state: SenderState
  var conversation: Conversation
  /// The dialog in the languages of the conversation before the message.
  private let spokenBefore: SpokenDialog

  init(
    _ responder: Responder, _ message: Message, _ sender: KnownSender, at moment: Responder.Moment
  ) {
    let before = sender.state
    self.responder = responder
    self.message = message
    hasStopped = sender.hasStopped
    self.moment = moment
    isNew = before == nil
    silentHours = before.map { moment.hour - $0.lastHour } ?? 0
    state = before ?? SenderState(phase: .greeted, lastHour: moment.hour)
    state.lastHour = max(state.lastHour, moment.hour)
    spokenBefore = responder.spoken(for: state.conversation, by: message.channel)
    if let known = sender.conversation, known.script === spokenBefore.script {
      conversation = known
    } else {
      conversation = Conversation(spokenBefore.script, state: state.conversation)
    }
    conversation.look(on: moment.today)
  }

  /// The dialog in the languages that the conversation is held in by now.
  var spoken: SpokenDialog {
    let isHeldAsBefore =
      conversation.state.languages == state.conversation.languages
      && conversation.state.suggestedLanguage == state.conversation.suggestedLanguage
    return isHeldAsBefore
      ? spokenBefore : responder.spoken(for: conversation.state, by: message.channel)
  }

  var say: Vocabulary { spoken.vocabulary }

  /// What the message does.
  mutating func response() -> Response {
    switch message.channel {
    case .sms: TelephoneNumber.isAnswerable(message.sender) ? textedResponse() : silence
    case .chat: chattedResponse()
    }
  }

  /// No answer, and nothing changed.
  var silence: Response {
    Response(said: Said(nil, standing))
  }

  var standing: Response.Standing {
    guard !hasStopped else { return .stopped }
    return switch conversation.stage(on: moment.today) {
    case .asking: .asking
    case .letters: .letters
    case .finished: .finished
    }
  }

  // MARK: Chat

  private mutating func chattedResponse() -> Response {
    state.phase == .greeted ? beginAfterMessage() : converse()
  }

  /// Asks the first question, or the one that was open.
  mutating func begin() -> Response {
    state.phase = .talking
    return told(conversation.begin(on: moment.today))
  }

  /// Asks the first question, once it is settled in which language.
  mutating func beginAfterMessage() -> Response {
    let events = conversation.begin(after: message.text, on: moment.today)
    state.phase = conversation.state.asides.isEmpty ? .talking : .greeted
    return response(to: events)
  }

  /// Takes the message for what somebody says in the conversation.
  mutating func converse() -> Response {
    state.phase = .talking
    return response(to: conversation.reply(to: message.text, on: moment.today))
  }

  private mutating func response(to events: [Event]) -> Response {
    if events.contains(.erased) { return erased() }
    if events.contains(.quickExit) { return left() }
    // The next page says nothing of whether a machine writes.
    if events.contains(.continued) { return told(events) }
    guard isMiss(events) else {
      state.misses = 0
      return told(events)
    }
    switch missed() {
    case .answered: return told(events)
    case .answeredLast: return said([paragraph(.textingWaiting), paragraph(.textingWaitingHow)])
    case .unanswered: return silence
    }
  }
}
