import Dialog
import Engine
import SessionStore
package import Speech

/// Keeping a conversation, only for those who choose it.
extension Chat {
  /// Notes a turn that is not in the store yet.
  mutating func note(_ text: String, _ events: [Event], from before: Conversation) {
    let open = before.openQuestion(on: clock.today())
    turns.append(
      TranscriptTurn(
        time: clock.moment(at: clock.now()), day: clock.today(), text: text, asked: open,
        from: before.state, to: conversation, events: events))
  }

  /// Keeps what is not in the store yet.
  ///
  /// On failure the turns stay in memory, for whoever goes on without keeping.
  mutating func keep() -> Kept {
    guard let keeper else { return .yes }
    do throws(StoreError) {
      try keeper.keep(turns, of: conversation, progress: progress)
      turns = []
      return .yes
    } catch .movedOn {
      // Through a pipe nobody sees where it stands now, so its next lines would answer the wrong
      // questions.
      guard screen.isTerminal else { return .no(.movedOn(turn: 0)) }
      return takeUpAgain(keeper)
    } catch {
      return .no(error)
    }
  }

  /// Goes on from where another program has brought the conversation.
  private mutating func takeUpAgain(_ keeper: Keeper) -> Kept {
    do throws(StoreError) {
      guard let state = try keeper.reload() else { return .erasedElsewhere }
      turns = []
      goOn(from: state)
      return .movedOn
    } catch {
      return .no(error)
    }
  }

  /// Where the person is, for lists: never what they said.
  private var progress: String {
    conversation.progressMark(on: clock.today())
  }

  /// Says that nothing more can be kept, and asks whether to go on all the same.
  ///
  /// - Returns: Whether to go on. The turn stands then, in memory only.
  mutating func goesOn(without error: StoreError) throws(OutputFailure) -> Bool {
    try say(.keepFailed, ["reason": spoken.vocabulary(error.phrase)])
    guard screen.isTerminal else { return false }
    guard try asks(.goOnQuestion) else {
      try say(.turnLost)
      if let keeper { try say(.goOnHow, ["command": keeper.command]) }
      return false
    }
    keeper?.close()
    keeper = nil
    // What was kept before cannot be kept once more, and half of a conversation is not offered.
    makeKeeper = nil
    return true
  }

  /// Asks whether to keep the conversation, and under what name.
  ///
  /// - Parameters:
  ///   - asking: Whether to ask first; not when the person has just said so.
  ///   - passages: What is said before it is asked. When somebody types something while that is being
  ///     shown, they are not asked now: what they typed is no answer to it.
  /// - Throws: `OutputFailure` when nobody can read it any more.
  mutating func offerToKeep(
    asking: Bool, after passages: [Passage] = []
  ) throws(OutputFailure) {
    if let keeper {
      return try say(.keepAlready, ["date": date(keeper.lastDayKept)])
    }
    guard let makeKeeper, screen.isTerminal else { return try say(.keepNotHere) }
    if asking {
      let answer = try ask(.keepQuestion, after: passages)
      guard answer != .interrupted else { return }
      guard answer == .yes else {
        declinedAt = conversation.state.answers.count
        return try say(.keepNot)
      }
    }
    try say(.keepName)
    for _ in 0..<3 {
      guard case .text(let line) = try nextLineUnlessLeaving() else { return try say(.keepNot) }
      let label = line.sanitized.split { $0.isWhitespace }.joined(separator: " ")
      guard !label.isEmpty, !isRefusal(label) else {
        _ = passOn(line)
        return try say(.keepNot)
      }
      switch begin(keepingAs: label, makeKeeper) {
      case .kept(let keeper):
        return try say(
          .keepDone,
          [
            "date": date(keeper.lastDayKept), "command": keeper.command,
            "erase": keeper.eraseCommand,
          ])
      case .taken: try say(.keepNameTaken)
      case .unusable: try say(.keepNameUnusable)
      case .failed(let error):
        return try say(.keepFailed, ["reason": spoken.vocabulary(error.phrase)])
      }
    }
    try say(.keepNot)
  }

  /// Whether what was typed for a name says that none is wanted: "no", or a command such as "back".
  func isRefusal(_ label: String) -> Bool {
    if conversation.readYesNo(label) == false { return true }
    let words = conversation.script.wordings.flatMap { $0.commands.values.flatMap(\.words) }
    return words.contains { $0.folded == label.folded || "/" + $0.folded == label.folded }
  }

  private enum Naming {
    case kept(Keeper)
    case taken
    case unusable
    case failed(StoreError)
  }

  /// Keeps everything so far under a name.
  private mutating func begin(keepingAs label: String, _ makeKeeper: KeeperMaker) -> Naming {
    do throws(StoreError) {
      guard let made = try makeKeeper(label) else { return .taken }
      do throws(StoreError) {
        try made.keep(turns, of: conversation, progress: progress)
      } catch {
        made.close()
        throw error
      }
      keeper = made
      turns = []
      return .kept(made)
    } catch .unusableName {
      return .unusable
    } catch {
      return .failed(error)
    }
  }

  /// Erases what was kept, if anything was; the conversation is over.
  mutating func erase() throws(OutputFailure) -> Ending {
    turns = []
    guard let keeper else {
      try say(.erasedOver)
      return .left
    }
    let isClean: Bool
    do throws(StoreError) {
      isClean = try keeper.erase()
    } catch {
      try say(.eraseNotDone, ["reason": spoken.vocabulary(error.phrase)])
      return .notKept(error)
    }
    try say(isClean ? .erased : .eraseFailed)
    return .left
  }

  /// What was answered to a question of the channel's own.
  enum YesNo: Hashable {
    case yes
    /// Also Enter alone, and leaving.
    case no
    /// Something was typed while what stands before the question was being shown.
    case interrupted
  }

  /// Asks a yes-or-no question of the channel's own; Enter alone is a no.
  package mutating func asks(_ question: PhraseName) throws(OutputFailure) -> Bool {
    try ask(question) == .yes
  }

  private mutating func ask(
    _ question: PhraseName, after passages: [Passage] = []
  ) throws(OutputFailure) -> YesNo {
    var before = passages
    // All answers go with a no, so a slip of the finger is not taken for one.
    for _ in 0..<Self.mostSlips {
      try show(
        before,
        asking: [paragraph(question)] + spoken.yesNo
          + [spoken.passage(.aside, .hintChoice, bidi: screen.bidi)])
      guard pending == nil else { return .interrupted }
      guard case .text(let line) = try nextLineUnlessLeaving() else { return .no }
      if let isYes = conversation.readYesNo(line) { return isYes ? .yes : .no }
      guard !line.folded.isEmpty else { return .no }
      before = [paragraph(.notUnderstood)]
    }
    return .no
  }

  private static let mostSlips = 3

  /// Leaves a command for the conversation, where the channel itself asked something: whoever types
  /// "erase" there must not go on believing that it was done.
  ///
  /// - Parameter line: What was typed.
  /// - Returns: Whether it is one that does more than refuse what was asked.
  mutating func passOn(_ line: String) -> Bool {
    switch conversation.command(in: line) {
    case nil, .back, .skip, .skipAll: return false
    case .help, .why, .repeat, .review, .change, .plan, .letter, .translateLetter, .language, .more,
      .save, .restart, .erase, .stop, .quickExit:
      pending = .text(line)
      return true
    }
  }

  private func date(_ day: CalendarDay) -> String {
    Writer(conversation.script, spoken.vocabulary, conversation.sheet(on: clock.today()))
      .date(PartialDate(day))
  }
}
