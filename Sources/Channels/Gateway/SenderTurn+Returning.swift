import Dialog
import Engine
import Speech

/// Who leaves or is silent for long may not be who writes next.
extension SenderTurn {
  /// Somebody must leave no trace: nothing is sent, and whoever writes next has to say who they are.
  mutating func left() -> Response {
    state.phase = .left
    return response(Said(nil, standing), [.quickExit])
  }

  /// Asks whether to go on, without a word of what was told before.
  mutating func askWhoReturns(
    after opening: [Passage] = [], as standing: Response.Standing? = nil
  ) -> Response {
    // Who comes back finds out anew what can be read.
    if state.phase != .away { state.misses = 0 }
    state.phase = .away
    let choices = [PhraseName.textingGoOn, .textingBeginAgain].map { say($0) }
    return said(
      opening + [paragraph(.textingReturn)]
        + choices.enumerated().map { Passage(.option($0 + 1), $1) },
      as: standing)
  }

  mutating func takeReturn(_ word: SMSWord?) -> Response {
    // START alone is no answer, though "start again" begins with it.
    if word == .start { return askWhoReturns() }
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
    // No machine writes a command, and nothing that one shows is for whoever has not said to go on.
    case .unclear where isCommand, .notUnderstood where isCommand: return askWhoReturns()
    case .unclear, .notUnderstood:
      switch missed() {
      case .answered: return askWhoReturns()
      case .answeredLast: return askWhoReturns(after: [paragraph(.textingWaiting)])
      case .unanswered: return silence
      }
    }
  }
}
