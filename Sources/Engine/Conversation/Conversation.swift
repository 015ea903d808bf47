package import Dialog

/// One person's conversation with a dialog: a value, and a function from a message to events.
///
/// It reads no clock, file or environment. Whoever holds it hands in the day with each message,
/// keeps `state` between turns if somebody chose that, and puts the events into words.
package struct Conversation: Sendable {
  package let script: Script
  package internal(set) var state: State
  /// The walk last taken; a turn asks for the same one several times.
  private var lastWalk: Walk?

  /// A conversation that goes on from a state; a new one unless said otherwise.
  package init(_ script: Script, state: State = State()) {
    self.script = script
    self.state = state
  }

  var dialog: DialogGraph { script.dialog }
  var lexicon: Lexicon { script.lexicon }
  var menu: LanguageMenu { script.menu }

  func walk(on today: CalendarDay) -> Walk {
    if let lastWalk, lastWalk.isOf(state.answers, on: today) { return lastWalk }
    return Walk(script, state.answers, on: today)
  }

  /// The walk with the answers as they are now, kept for the rest of the turn.
  @discardableResult
  mutating func takeWalk(on today: CalendarDay) -> Walk {
    if let lastWalk, lastWalk.isOf(state.answers, on: today) { return lastWalk }
    let walk = Walk(script, state.answers, on: today)
    lastWalk = walk
    return walk
  }

  /// Takes the walk after one more answer, from where it stood before.
  mutating func takeWalk(on today: CalendarDay, after before: Walk, answering question: Int) {
    lastWalk = before.goingOn(with: state.answers, to: question)
    takeWalk(on: today)
  }

  /// Takes the walk after one more choice of a letter, from where it stood before.
  mutating func takeWalk(on today: CalendarDay, afterChoiceIn before: Walk) {
    lastWalk = before.goingOn(withChoice: state.answers)
    takeWalk(on: today)
  }

  /// Finds where the conversation stands, so that nobody has to find it again on that day.
  package mutating func look(on today: CalendarDay) {
    takeWalk(on: today)
  }

  // MARK: What others may know

  /// The answers that count on a day, for whoever puts events into words.
  ///
  /// - Parameter today: The day of the turn.
  /// - Returns: A sheet that is open until the walk is at its end.
  package func sheet(on today: CalendarDay) -> AnswerSheet {
    walk(on: today).openSheet
  }

  /// The plan on a day; before the end of the walk, what of it is certain.
  package func plan(on today: CalendarDay) -> Plan {
    let walk = walk(on: today)
    var sheet = walk.openSheet
    sheet.settle(in: dialog)
    return Composer(dialog: dialog, sheet: sheet).plan(from: walk.lastAnswered)
  }

  /// Whether the walk is at its end, so that there are letters.
  package func isPastWalk(on today: CalendarDay) -> Bool {
    walk(on: today).position.isPastWalk
  }

  /// Whether a message may be the first line of several: own words are asked for, and the line
  /// is neither a command nor one of the choices offered.
  ///
  /// - Parameters:
  ///   - line: The first line.
  ///   - today: The day of the turn.
  /// - Returns: Whether to wait for more lines.
  package func mayGoOn(after line: String, on today: CalendarDay) -> Bool {
    let message = TypedMessage(line)
    let walk = walk(on: today)
    guard case .question(let question) = asking(walk), dialog.questions[question].kind == .text,
      lexicon.commands.read(message, menu: menu) == nil
    else { return false }
    guard case .understood(.text) = read(message, for: question, walk, today) else { return false }
    return true
  }

  /// The question that a message would answer, by name; nil when what is open is no question.
  package func openQuestion(on today: CalendarDay) -> String? {
    switch asking(walk(on: today)) {
    case .question(let question), .which(let question, _): dialog.questions[question].name
    case .letters, .restart, .erase, .leave, .changes, .languages, .suggestion: nil
    }
  }

  /// How far a conversation has come.
  package enum Stage: Hashable, Sendable {
    /// Questions of the walk are open.
    case asking
    /// The plan is there, and letters can be chosen.
    case letters
    /// The last answer was Finish.
    case finished
  }

  /// How far the conversation has come on a day.
  package func stage(on today: CalendarDay) -> Stage {
    switch walk(on: today).position {
    case .question: .asking
    case .detail, .letters: .letters
    case .finished: .finished
    }
  }

  /// Where the conversation stands, in a word for lists; it says nothing of any answer.
  package func progressMark(on today: CalendarDay) -> String {
    let walk = walk(on: today)
    return switch walk.position {
    case .question: "question \(walk.passed.count + 1)"
    case .detail, .letters: "messages"
    case .finished: "finished"
    }
  }

  // MARK: Turns

  /// The first words of a conversation, or what is said when somebody takes it up again.
  ///
  /// - Parameter today: The day.
  /// - Returns: What happened; the last event asks something, unless all is done.
  package mutating func begin(on today: CalendarDay) -> [Event] {
    let walk = walk(on: today)
    guard let lastSeen = state.lastSeen else {
      touch(today)
      // Somebody who began in another language than English is told how far it can be relied on.
      let isChosen = state.languages.contains { $0 != DialogGraph.english }
      return (isChosen ? [.languageChosen(state.languages)] : []) + told(walk, since: nil)
        + asked(walk)
    }
    state.unsent = nil
    let isReturning = lastSeen < today && !changing(walk).isEmpty
    var events: [Event] = [.resumed] + noteEdits()
    touch(today)
    if isReturning { state.asides = [.returning] }
    if state.asides.isEmpty { events += outdated(walk) }
    return events + asked(walk)
  }

  /// Answers a message.
  ///
  /// - Parameters:
  ///   - text: The message as it was typed.
  ///   - today: The day.
  /// - Returns: What happened; the last event asks something, unless the conversation was left.
  package mutating func reply(to text: String, on today: CalendarDay) -> [Event] {
    let message = TypedMessage(text)
    let before = takeWalk(on: today)
    let isReturning =
      state.lastSeen.map { $0 < today } == true && !state.asides.contains(.returning)
      && !changing(before).isEmpty
    let edits = noteEdits()
    touch(today)
    var events = edits
    let command = lexicon.commands.read(message, menu: menu)
    // What is asked stands on the last page, so nothing else can be an answer before it was sent.
    let isUnread = command == nil && state.unsent != nil
    if command != .more, !isUnread { state.unsent = nil }
    if isUnread {
      events.append(.continued)
    } else if let command {
      events += obey(command, before, today)
    } else if isReturning, state.asides.isEmpty,
      before.position.isPastWalk || !isUnderstood(message, before, today)
    {
      // What has changed since comes before anything that rests on it.
      state.asides = [.returning]
      return [.resumed] + edits + asked(before)
    } else {
      events += take(message, before, today)
    }
    let after = takeWalk(on: today)
    // Whatever was said first, the list waits under it, also when somebody has just left.
    if isReturning, !changing(after).isEmpty { state.asides.insert(.returning, at: 0) }
    if !events.leaves { events.append(.asked(prompt(after))) }
    return events
  }

  /// Takes a message for an answer, or else for the name of a language.
  private mutating func take(
    _ message: TypedMessage, _ before: Walk, _ today: CalendarDay
  ) -> [Event] {
    guard mayCallLanguage(message) else { return answer(message, before, today) }
    var answered = self
    let consequences = answered.answer(message, before, today)
    if let called = languageCalled(by: message, isUnderstood: !consequences.isMisunderstanding) {
      return called
    }
    self = answered
    return consequences
  }

  /// Asks whether to leave: what a terminal does when somebody presses Ctrl-C.
  package mutating func askToLeave(on today: CalendarDay) -> [Event] {
    raise(.leaving)
    return asked(walk(on: today))
  }

  /// Asks whether to forget all answers, when somebody chose to begin again.
  package mutating func askToRestart(on today: CalendarDay) -> [Event] {
    raise(.restarting)
    return asked(walk(on: today))
  }

  /// Asks again what is open, as after a message that could not be read at all.
  package func askAgain(on today: CalendarDay) -> [Event] {
    asked(walk(on: today))
  }

  /// Opens an aside on top of the others, and only there.
  mutating func raise(_ aside: Aside) {
    state.asides.removeAll { $0 == aside }
    state.asides.append(aside)
  }

  mutating func touch(_ today: CalendarDay) {
    state.lastSeen = today
    state.dialog = dialog.fingerprint
  }

  /// Says that the dialog was edited since the last turn.
  private func noteEdits() -> [Event] {
    guard let earlier = state.dialog, earlier != dialog.fingerprint else { return [] }
    return [.dialogChanged]
  }

  private func isUnderstood(_ message: TypedMessage, _ walk: Walk, _ today: CalendarDay) -> Bool {
    guard case .question(let question) = asking(walk),
      case .understood = read(message, for: question, walk, today)
    else { return false }
    return true
  }
}

extension [Event] {
  /// Whether the conversation was left, so that nothing more is asked.
  fileprivate var leaves: Bool {
    contains { event in
      switch event {
      case .stopped, .quickExit, .finished, .erased, .continued: true
      case .resumed, .told, .outdated, .notUnderstood, .explained, .helped, .stuck, .reviewed,
        .planned, .drafted, .draftedWithMeaning, .lettersDiffer, .lettersComeLater,
        .noSuchNumber, .nothingToUndo, .nothingToSkip, .nothingMore, .restarted, .dialogChanged,
        .saveWanted,
        .kept, .languageChosen, .noOtherLanguage, .asked:
        false
      }
    }
  }

  /// Whether a message was no answer.
  fileprivate var isMisunderstanding: Bool {
    contains { if case .notUnderstood = $0 { true } else { false } }
  }
}
