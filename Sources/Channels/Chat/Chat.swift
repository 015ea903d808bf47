package import Dialog
package import Engine
package import Speech

/// One conversation with one person, from the first words to the last.
package struct Chat {
  /// How a conversation came to its end.
  package enum Ending: Hashable, Sendable {
    /// The person finished or left.
    case left
    /// There was no more input; what there is was said.
    case inputEnded
    /// Reading failed.
    case inputFailed(errno: Int32)
  }

  private var conversation: Conversation
  private let vocabulary: Vocabulary
  private let screen: any Screen
  private let today: () -> CalendarDay

  /// A conversation on a screen.
  ///
  /// - Parameters:
  ///   - conversation: A new one, or one to be taken up again.
  ///   - vocabulary: The program's own sentences.
  ///   - screen: Where it is held.
  ///   - today: The day, asked anew at every turn.
  package init(
    _ conversation: Conversation, _ vocabulary: Vocabulary, on screen: any Screen,
    today: @escaping () -> CalendarDay
  ) {
    self.conversation = conversation
    self.vocabulary = vocabulary
    self.screen = screen
    self.today = today
  }

  /// Holds the conversation.
  ///
  /// - Returns: How it ended.
  /// - Throws: `OutputFailure` when nobody can read it any more.
  package mutating func run() throws(OutputFailure) -> Ending {
    var pending = try show(conversation.begin(on: today()))
    while true {
      let line: LineReader.Line
      if let typed = pending { line = typed } else { line = try screen.read() }
      pending = nil
      switch line {
      case .text(let first):
        let (text, after) = try message(beginningWith: first)
        let events = conversation.reply(to: text, on: today())
        if events.contains(.quickExit) {
          screen.clear()
          return .left
        }
        pending = try show(events) ?? after
        if events.contains(.stopped) || events.contains(.finished) { return .left }
      case .notUTF8: pending = try refuse(.notText)
      case .tooLong: pending = try refuse(.lineTooLong)
      case .cutByTerminal: pending = try refuse(.lineCut)
      case .interrupted:
        // A second one, with the question whether to leave still open, is an answer to it.
        if conversation.state.asides.last == .leaving { return try leave() }
        pending = try show(conversation.askToLeave(on: today()))
      case .end: return screen.isTerminal ? try leave() : try endEarly()
      case .failed(let code): return .inputFailed(errno: code)
      }
    }
  }

  /// The rest of a message that may have several lines, up to an empty one.
  ///
  /// Only at a terminal, where Enter ends a line and not the thought; elsewhere a line is a message.
  private func message(
    beginningWith first: String
  ) throws(OutputFailure) -> (text: String, after: LineReader.Line?) {
    guard screen.isTerminal, conversation.mayGoOn(after: first, on: today()) else {
      return (first, nil)
    }
    var lines = [first]
    while true {
      switch try screen.read() {
      case .text(""): return (lines.joined(separator: "\n"), nil)
      case .text(let line): lines.append(line)
      case .end: return (lines.joined(separator: "\n"), nil)
      case let other:
        // What cannot be read is refused by itself; the lines before it are not lost.
        return (lines.joined(separator: "\n"), other)
      }
    }
  }

  private func show(_ events: [Event]) throws(OutputFailure) -> LineReader.Line? {
    let speaker = Speaker(conversation.script, vocabulary, conversation.sheet(on: today()))
    var passages = speaker.passages(events)
    if screen.isTerminal, case .asked(.question(let name, _))? = events.last,
      let index = conversation.script.dialog.questionIndex[name],
      conversation.script.dialog.questions[index].kind == .text
    {
      passages.append(Passage(.aside, vocabulary(.hintSeveralLines)))
    }
    return try screen.show(passages)
  }

  /// Says why a line was not taken, and asks again.
  private func refuse(_ reason: PhraseName) throws(OutputFailure) -> LineReader.Line? {
    if let typed = try screen.show([Passage(.paragraph, vocabulary(reason))]) { return typed }
    return try show(conversation.askAgain(on: today()))
  }

  private func leave() throws(OutputFailure) -> Ending {
    _ = try screen.show([Passage(.paragraph, vocabulary(.stopped))])
    return .left
  }

  /// Says what there is, for input that ended before the conversation did.
  private func endEarly() throws(OutputFailure) -> Ending {
    let speaker = Speaker(conversation.script, vocabulary, conversation.sheet(on: today()))
    var passages = [Passage(.paragraph, vocabulary(.endedEarly))]
    passages += speaker.passages(conversation.plan(on: today()))
    passages.append(Passage(.paragraph, vocabulary(.endedEarlyHow)))
    _ = try screen.show(passages)
    return .inputEnded
  }
}
