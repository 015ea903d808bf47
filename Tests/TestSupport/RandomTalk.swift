package import Engine

/// Conversations of random messages, in which every turn is checked.
package enum RandomTalk {
  /// What people type, and what nobody should.
  package static let messages = [
    "1", "2", "3", "1", "2", "yes", "no", "none", "1 2", "1, 2 and 3", "99", "0", "٢", "skip",
    "skip",
    "skip all", "I don't know", "rather not say", "back", "undo", "review", "change", "change 1",
    "change 2", "change 5", "change 99", "plan", "letter", "letter 1", "letter 9", "help", "why",
    "repeat", "restart", "erase", "stop", "x", "finish", "nothing", "1 March 2026", "March 2025",
    "last monday", "03/04/26", "TS18 1AB", "ts18", "heathro", "Sam Test", "\"back\"", "", "   ",
    "zebra", "my own words\nin lines", "{name} %@ \\n", "\u{202E}abc", "25", "one of these",
  ]

  /// Has one conversation.
  ///
  /// - Parameters:
  ///   - script: What is spoken.
  ///   - seed: What decides the messages.
  /// - Returns: Every turn that ended in nothing, every answer that `back` did not undo, and every turn
  ///   that is another one when the conversation goes on than when it is taken up anew.
  package static func problems(_ script: Script, seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    var problems: [String] = []
    var talk = Talk(script)
    talk.begin()
    var ongoing = Conversation(script)
    _ = ongoing.begin(on: talk.today)
    for turn in 0..<Int.random(in: 1...30, using: &generator) {
      if Int.random(in: 0..<25, using: &generator) == 0 {
        talk.later(days: Int.random(in: 1...40, using: &generator))
      }
      let before = talk.state
      let message = messages.randomElement(using: &generator) ?? ""
      talk.say(message)
      let events = ongoing.reply(to: message, on: talk.today)
      if events != talk.events || ongoing.state != talk.state {
        problems.append("seed \(seed), turn \(turn): going on after '\(message)': \(events)")
      }
      if talk.events.last.map(ends) != true {
        problems.append("seed \(seed), turn \(turn), '\(message)': \(talk.events)")
      }
      // An answer outside an aside; what the same turn opened beside the walk is not undone.
      guard talk.state.answers.count == before.answers.count + 1, before.asides.isEmpty,
        talk.state.asides.isEmpty
      else { continue }
      var undone = talk
      undone.say("back")
      if undone.state.answers != before.answers || !undone.state.asides.isEmpty {
        problems.append("seed \(seed), turn \(turn): back after '\(message)'")
      }
    }
    return problems
  }

  private static func ends(_ event: Event) -> Bool {
    switch event {
    case .asked, .stopped, .finished, .quickExit, .erased, .continued: true
    case .resumed, .told, .outdated, .notUnderstood, .explained, .helped, .stuck, .reviewed,
      .planned, .drafted, .draftedWithMeaning, .lettersDiffer, .lettersComeLater, .noSuchNumber,
      .nothingToUndo,
      .nothingToSkip, .nothingMore, .restarted, .dialogChanged, .saveWanted, .kept,
      .languageChosen, .noOtherLanguage:
      false
    }
  }
}
