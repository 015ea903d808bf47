import Dialog
import Engine
import Speech

/// What is different over SMS: words of the networks, a careful beginning, and a careful return.
extension SenderTurn {
  mutating func textedResponse() -> Response {
    let words = SMSWord.Reader([responder.english.vocabulary, say])
    let word = words.read(message.text, hasStopped: hasStopped)
    let wasErasing = state.isErasing
    state.isErasing = false
    switch word {
    case .stop?: return stopped()
    case .start? where hasStopped: return started()
    case .help?: return saidUnlessByGateway(.textingCommands)
    case .erase?: return wasErasing ? erased() : askToErase()
    case .start?, nil: break
    }
    guard !hasStopped else { return silence }
    if isNew { return welcome() }
    if wasErasing { return notErased() }
    switch state.phase {
    case .greeted: return beginAfterMessage()
    case .talking where silentHours >= Responder.silence: return askWhoReturns()
    case .talking: return word == .start ? again() : converse()
    case .away: return takeReturn()
    }
  }

  /// The first reply, to whatever the first message was: it may be no answer at all.
  private func welcome(as standing: Response.Standing? = nil) -> Response {
    let own = responder.settings.firstReply.map { Passage(.paragraph, $0) }
    return said([own ?? paragraph(.textingWelcome)], as: standing)
  }

  // MARK: STOP and START

  private mutating func stopped() -> Response {
    guard !hasStopped else { return silence }
    // Who has stopped and comes back is asked first, like after a silence.
    if state.phase == .talking { state.phase = .away }
    var response = saidUnlessByGateway(.textingStopped, as: .stopped)
    response.optsOut = true
    return response
  }

  private mutating func started() -> Response {
    var response = state.phase == .away ? askWhoReturns(as: .asking) : welcome(as: .asking)
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

  // MARK: ERASE

  private mutating func askToErase() -> Response {
    state.isErasing = true
    return said([paragraph(.textingEraseQuestion)])
  }

  /// Whatever was sent instead of a second ERASE is no answer to what was asked before it.
  private mutating func notErased() -> Response {
    switch state.phase {
    case .greeted: conversation.state.asides.isEmpty ? begin() : again()
    case .talking: told([.kept] + conversation.askAgain(on: moment.today))
    case .away: askWhoReturns()
    }
  }

  // MARK: After a silence

  /// Asks whether to go on, without a word of what was told before.
  private mutating func askWhoReturns(as standing: Response.Standing? = nil) -> Response {
    state.phase = .away
    let choices = [PhraseName.textingGoOn, .textingBeginAgain].map { say($0) }
    return said(
      [paragraph(.textingReturn)]
        + choices.enumerated().map { Passage(.option($0 + 1), $1) },
      as: standing)
  }

  private mutating func takeReturn() -> Response {
    let options = [PhraseName.textingGoOn, .textingBeginAgain].map { name in
      ReadableOption(name: name.rawValue, label: say(name), words: say.words(name))
    }
    let reader = ChoiceReader(options: options, allowsSeveral: false, takesOwnWords: false, and: [])
    switch reader.read(message.text.sanitized) {
    case .understood(.choice(PhraseName.textingGoOn.rawValue)):
      state.misses = 0
      return begin()
    case .understood:
      state.misses = 0
      state.phase = .talking
      return told(conversation.askToRestart(on: moment.today))
    case .unclear, .notUnderstood:
      guard let misses = missed() else { return silence }
      state.misses = misses
      return askWhoReturns()
    }
  }
}
