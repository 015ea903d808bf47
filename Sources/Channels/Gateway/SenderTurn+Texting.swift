import Dialog
import Engine
import Speech

/// What is different over SMS: words of the networks, a careful beginning, and a careful return.
extension SenderTurn {
  mutating func textedResponse() -> Response {
    let wasErasing = state.isErasing
    state.isErasing = false
    let words = responder.networkWords(in: spoken)
    // "Yes" to the question about erasing is no wish for more messages.
    let word = words.read(message.text, hasStopped: hasStopped && !wasErasing)
    switch word {
    case .stop?: return stopped()
    case .start? where hasStopped: return started()
    case .help?: return saidUnlessByGateway(.textingCommands)
    case .erase?: return wasErasing ? erased() : askToErase()
    case .start?, nil: break
    }
    if isNew, !hasStopped { return welcome() }
    if wasErasing { return notErased() }
    guard !hasStopped else { return silence }
    switch state.phase {
    case .greeted: return beginAfterMessage()
    case .talking where isSilent: return isLeaving ? left() : askWhoReturns()
    case .talking: return word == .start ? again() : converse()
    case .left: return isLeaving ? left() : askWhoReturns()
    case .away: return isLeaving ? left() : takeReturn(word)
    }
  }

  /// Whether nobody can be sure that the same person still holds the phone.
  var isSilent: Bool {
    state.phase == .talking && silentHours >= Responder.silence
  }

  /// Whether somebody must leave at once.
  var isLeaving: Bool {
    conversation.command(in: message.text) == .quickExit
  }

  var isCommand: Bool { conversation.command(in: message.text) != nil }

  // MARK: The first reply

  /// The first reply, to whatever the first message was: it may be no answer at all, but it may ask for
  /// another language or be written in one.
  private mutating func welcome() -> Response {
    conversation.hearLanguage(in: message.text)
    return welcomed()
  }

  private mutating func welcomed(as standing: Response.Standing? = nil) -> Response {
    let own = responder.settings.firstReply.map { Passage(.paragraph, $0) }
    guard !conversation.state.asides.isEmpty else {
      return said([own ?? paragraph(.textingWelcome)], as: standing)
    }
    return told(
      conversation.askAgain(on: moment.today), after: [own ?? paragraph(.textingWelcomeShort)],
      as: standing)
  }

  // MARK: STOP and START

  private mutating func stopped() -> Response {
    guard !hasStopped else { return silence }
    // Who has stopped and comes back is asked first, like after a silence.
    switch state.phase {
    case .greeted, .left: break
    case .talking, .away: state.phase = .left
    }
    var response = saidUnlessByGateway(.textingStopped, as: .stopped)
    response.optsOut = true
    return response
  }

  private mutating func started() -> Response {
    var response =
      state.phase == .greeted ? welcomed(as: .asking) : askWhoReturns(as: .asking)
    response.optsOut = false
    return response
  }

  /// Says a sentence, but nothing where the gateway has words of its own.
  private func saidUnlessByGateway(
    _ name: PhraseName, as standing: Response.Standing? = nil
  ) -> Response {
    said(responder.settings.optOut == .gateway ? [] : [paragraph(name)], as: standing)
  }

  /// Asks again what is open.
  private mutating func again() -> Response {
    told(conversation.askAgain(on: moment.today))
  }
}
