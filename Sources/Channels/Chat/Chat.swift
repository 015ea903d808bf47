import Dialog
package import Engine
package import SessionStore
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
    /// A turn could not be kept, and nobody chose to go on without keeping.
    case notKept(StoreError)
  }

  /// What became of a turn.
  enum Kept {
    /// It is kept, or nothing is to be kept.
    case yes
    /// Another program went on with the conversation; the turn is dropped.
    case movedOn
    /// Another program erased the conversation; the turn is dropped.
    case erasedElsewhere
    case no(StoreError)
  }

  var conversation: Conversation
  let library: LanguageLibrary
  /// What it is spoken with, in the languages that the conversation is held in now.
  private(set) var spoken: SpokenDialog
  let screen: any Screen
  let clock: Clock
  /// Keeps turns as they come; nil while nobody has chosen that.
  var keeper: Keeper?
  /// Makes a keeper for a conversation that was not kept so far; nil where nothing can be kept.
  var makeKeeper: KeeperMaker?
  /// Writes papers as files when somebody wants them; nil where there are none to be had.
  let makePapers: PapersMaker?
  /// Whether files were made, so that they are not offered once more.
  var hasFiles = false
  /// The turns that are not in the store.
  var turns: [TranscriptTurn] = []
  /// How many answers there were when somebody last said not to keep them.
  var declinedAt: Int?
  /// A line typed while something else was shown; it is the next message.
  var pending: LineReader.Line?

  /// A conversation on a screen.
  ///
  /// - Parameters:
  ///   - state: That of a new conversation, or of one to be taken up again.
  ///   - library: The dialog in its languages.
  ///   - screen: Where it is held.
  ///   - clock: The day and the time of each turn.
  ///   - keeper: Keeps it from the first turn on, for somebody who chose that beforehand.
  ///   - makeKeeper: Makes a keeper when somebody chooses it on the way.
  ///   - makePapers: Writes papers as files when somebody chooses it.
  package init(
    _ state: State, in library: LanguageLibrary, on screen: any Screen, clock: Clock,
    keeper: Keeper? = nil, makeKeeper: KeeperMaker? = nil, makePapers: PapersMaker? = nil
  ) {
    self.library = library
    spoken = library.spoken(for: state)
    conversation = Conversation(spoken.script, state: state)
    self.screen = screen
    self.clock = clock
    self.keeper = keeper
    self.makeKeeper = makeKeeper
    self.makePapers = makePapers
    screen.more = spoken.vocabulary(.more)
  }

  /// Goes on from another state, in its languages.
  mutating func goOn(from state: State) {
    spoken = library.spoken(for: state)
    conversation = Conversation(spoken.script, state: state)
    screen.more = spoken.vocabulary(.more)
  }

  /// Holds the conversation.
  ///
  /// - Returns: How it ended.
  /// - Throws: `OutputFailure` when nobody can read it any more.
  package mutating func run() throws(OutputFailure) -> Ending {
    let before = conversation
    let events = conversation.begin(on: clock.today())
    note("", events, from: before)
    try show(events)
    while true {
      switch try nextLine() {
      case .text(let first):
        if let ending = try answer(message(beginningWith: first)) { return ending }
      case .notUTF8: try refuse(.notText)
      case .tooLong: try refuse(.lineTooLong)
      case .cutByTerminal: try refuse(.lineCut)
      case .interrupted:
        // A second one, with the question whether to leave still open, is an answer to it.
        if conversation.state.asides.last == .leaving { return try leave(saying: [.stopped]) }
        try show(conversation.askToLeave(on: clock.today()))
      case .end: return screen.isTerminal ? try leave(saying: [.stopped]) : try endEarly()
      case .failed(let code): return .inputFailed(errno: code)
      }
    }
  }

  /// Answers one message; says how the conversation ended, if it did.
  private mutating func answer(_ text: String) throws(OutputFailure) -> Ending? {
    let before = conversation
    let events = conversation.reply(to: text, on: clock.today())
    if events.contains(.quickExit) {
      screen.clear()
      return .left
    }
    if library.spoken(for: conversation.state).script !== spoken.script {
      goOn(from: conversation.state)
    }
    if events.contains(.erased) { return try erase() }
    note(text, events, from: before)
    switch keep() {
    case .yes: break
    case .movedOn:
      try show([paragraph(.movedOn)], asking: passages(conversation.askAgain(on: clock.today())))
      return nil
    case .erasedElsewhere:
      try say(.erasedElsewhere)
      return .notKept(.movedOn(turn: 0))
    case .no(let error):
      guard try goesOn(without: error) else { return .notKept(error) }
    }
    if events.contains(.stopped) || events.contains(.finished) {
      return try leave(saying: events)
    }
    if events.contains(.saveWanted) {
      try offerToKeep(asking: false)
      try offerFiles()
    } else if keeper == nil, declinedAt == nil, isFirstResult(events) {
      // The result first, then the question whether to keep it, then how to go on.
      try offerToKeep(asking: true, after: passages(Array(events.dropLast())))
      if pending == nil { try show(Array(events.suffix(1))) }
      return nil
    }
    try show(events)
    return nil
  }

  private func isFirstResult(_ events: [Event]) -> Bool {
    guard screen.isTerminal, makeKeeper != nil else { return false }
    return events.contains { event in
      if case .planned(let plan) = event { plan.isComplete } else { false }
    }
  }

  // MARK: Saying

  /// Shows what happened, and what is asked last.
  mutating func show(_ events: [Event]) throws(OutputFailure) {
    guard case .asked? = events.last else { return try show(passages(events)) }
    try show(
      passages(Array(events.dropLast())), asking: passages(Array(events.suffix(1))))
  }

  mutating func show(
    _ passages: [Passage], asking question: [Passage] = []
  ) throws(OutputFailure) {
    if let typed = try screen.show(passages, asking: question) { pending = typed }
  }

  mutating func say(_ name: PhraseName, _ values: [String: String] = [:]) throws(OutputFailure) {
    try show([paragraph(name, values)])
  }

  func paragraph(_ name: PhraseName, _ values: [String: String] = [:]) -> Passage {
    spoken.passage(.paragraph, name, values, bidi: screen.bidi)
  }

  /// Events in words, with what only this channel has to add.
  func passages(_ events: [Event]) -> [Passage] {
    let dialog = conversation.script.dialog
    let sheet = conversation.sheet(on: clock.today())
    let passages = Speaker(spoken, sheet, bidi: screen.bidi).passages(events)
    guard screen.isTerminal, case .asked(.question(let name, _))? = events.last,
      let index = dialog.questionIndex[name], dialog.questions[index].kind == .text
    else { return passages }
    return passages + [spoken.passage(.aside, .hintSeveralLines, bidi: screen.bidi)]
  }

  /// Says why a line was not taken, and asks again.
  private mutating func refuse(_ reason: PhraseName) throws(OutputFailure) {
    try show([paragraph(reason)], asking: passages(conversation.askAgain(on: clock.today())))
  }

  // MARK: Leaving

  /// Ends the conversation; before, asks whether to keep what nobody was asked about.
  private mutating func leave(saying goodbye: [Event]) throws(OutputFailure) -> Ending {
    let count = conversation.state.answers.count
    let wasKept = keeper != nil
    if !wasKept, screen.isTerminal, makeKeeper != nil, count > (declinedAt ?? 0) {
      try offerToKeep(asking: true)
    }
    if goodbye.contains(.finished), screen.isTerminal, !hasFiles { try offerFiles() }
    if screen.isTerminal, keeper == nil, !hasFiles, goodbye.contains(.finished) {
      // What the plan and the messages say can be seen no more once the window is closed.
      try say(.finishedUnkept)
    } else {
      try show(goodbye)
    }
    if wasKept, let keeper { try say(.goOnHow, ["command": keeper.command]) }
    return .left
  }

  /// Says what there is, for input that ended before the conversation did.
  private mutating func endEarly() throws(OutputFailure) -> Ending {
    let today = clock.today()
    try say(.endedEarly)
    // Past the walk the plan was shown already.
    if !conversation.isPastWalk(on: today) {
      try show(passages([.planned(conversation.plan(on: today))]))
    }
    if let keeper {
      try say(.goOnHow, ["command": keeper.command])
    } else {
      try say(.endedEarlyHow)
    }
    return .inputEnded
  }
}
