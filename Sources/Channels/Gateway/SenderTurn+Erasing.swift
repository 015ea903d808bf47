import Engine
import Speech

/// ERASE, which only ERASE confirms.
extension SenderTurn {
  mutating func askToErase() -> Response {
    state.isErasing = true
    return said([paragraph(.textingEraseQuestion)])
  }

  /// Whatever was sent instead of a second ERASE is no answer to what was asked before it.
  mutating func notErased() -> Response {
    if isLeaving { return left() }
    let note = paragraph(.textingNotErased)
    if isYes { return yesToErase(note) }
    guard !hasStopped else { return said([note]) }
    switch state.phase {
    case .greeted where conversation.state.asides.isEmpty:
      return said([note, paragraph(.textingWelcome)])
    case .talking where isSilent: return askWhoReturns()
    case .greeted, .talking:
      return told(conversation.askAgain(on: moment.today), after: [note])
    case .left, .away: return askWhoReturns(after: [note])
    }
  }

  /// Whether the message says yes in words; no numbers were offered.
  private var isYes: Bool {
    Int(message.text.folded) == nil && conversation.readYesNo(message.text) == true
  }

  /// Some old "yes" that comes late must not erase anything; now one ERASE is enough.
  private mutating func yesToErase(_ note: Passage) -> Response {
    switch missed() {
    case .answered, .answeredLast:
      state.isErasing = true
      return said([note])
    case .unanswered: return silence
    }
  }

  /// Everything goes.
  func erased() -> Response {
    var response = said([paragraph(.textingErased)], events: [.erased])
    response.erases = true
    return response
  }
}
