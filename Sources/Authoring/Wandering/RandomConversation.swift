import Dialog
import Engine

/// One conversation with somebody who answers by chance, through the engine that everybody talks to.
struct RandomConversation {
  /// More than any walk with its letters; who is not done by then never will be.
  private static let mostTurns = 400
  /// How many letters are looked at.
  private static let letterCount = 2

  /// What was typed, for whoever must look at what happened.
  private(set) var typed: [String] = []
  /// What is wrong with the conversation itself; nil when nothing is.
  private(set) var fault: String?
  /// How many questions were answered when there was first something to do.
  private(set) var questionsToAdvice: Int?
  /// How many questions the walk had; nil when it came to no plan.
  private(set) var length: Int?
  private(set) var plan: Plan?
  /// The letters offered at the end, by index.
  private(set) var letters: [Int] = []
  /// The answers at the end of the walk.
  private(set) var sheet: AnswerSheet

  private var conversation: Conversation
  private let day: CalendarDay
  private var answered = 0
  private var lettersLeft = Self.letterCount

  /// Has the conversation.
  ///
  /// - Parameters:
  ///   - script: What is spoken.
  ///   - day: The day of all its turns.
  ///   - answers: What is typed.
  ///   - random: Where chance comes from.
  ///   - sightings: Takes what is come to.
  init(
    _ script: Script, on day: CalendarDay, _ answers: RandomAnswers, _ random: SplitMix,
    _ sightings: inout Sightings
  ) {
    self.day = day
    var random = random
    conversation = Conversation(script)
    sheet = AnswerSheet(questions: script.dialog.questions.count, today: day, isOpen: false)
    var events = conversation.begin(on: day)
    hear(events, &sightings)
    while case .asked(let prompt)? = events.last, fault == nil {
      guard typed.count < Self.mostTurns else {
        fault = "it does not end"
        return
      }
      let message = message(to: prompt, answers, &random)
      typed.append(message)
      let before = conversation.state.answers
      events = conversation.reply(to: message, on: day)
      let after = conversation.state.answers
      if after.count > before.count, let last = after.last,
        conversation.script.dialog.questionIndex[last.entry] != nil
      {
        answered += 1
      }
      if case .notUnderstood? = events.first { fault = "'\(message)' was not understood" }
      hear(events, &sightings)
    }
    if !events.contains(.finished), fault == nil { fault = "it ends without being finished" }
  }

  // MARK: Answering

  private mutating func message(
    to prompt: Prompt, _ answers: RandomAnswers, _ random: inout SplitMix
  ) -> String {
    switch prompt {
    case .question(let name, _):
      guard let question = conversation.script.dialog.questionIndex[name] else { return "" }
      return answers.answer(question, closedSheet, &random)
    case .letters(let names):
      guard lettersLeft > 0, !names.isEmpty else { return String(names.count + 1) }
      lettersLeft -= 1
      return String(Int.random(in: 1...names.count, using: &random))
    // A day on the other side of today is asked back.
    case .which(_, let values): return values.count == 1 ? "yes" : "1"
    case .restart, .erase, .leave, .suggestedLanguage: return "no"
    case .languages: return "1"
    case .changes(let names): return String(names.count + 1)
    }
  }

  // MARK: Hearing

  /// The answers so far; what was not asked by now counts as not answered.
  private var closedSheet: AnswerSheet {
    var sheet = conversation.sheet(on: day)
    sheet.isOpen = false
    return sheet
  }

  private mutating func hear(_ events: [Event], _ sightings: inout Sightings) {
    let sheet = closedSheet
    sightings.see(events, sheet, after: answered)
    let dialog = conversation.script.dialog
    for event in events {
      switch event {
      case .told(let name):
        if dialog.nodes.contains(where: { $0.name == name && $0.givesAdvice }) {
          questionsToAdvice = questionsToAdvice ?? answered
        }
      case .planned(let plan) where plan.isComplete && self.plan == nil:
        self.plan = plan
        self.sheet = sheet
        length = answered
        questionsToAdvice = questionsToAdvice ?? answered
      case .asked(.letters(let names)) where lettersLeft == Self.letterCount:
        letters = names.compactMap { dialog.letterIndex[$0] }
      case .planned, .asked, .resumed, .outdated, .notUnderstood, .explained, .helped, .stuck,
        .reviewed, .drafted, .draftedWithMeaning, .lettersDiffer, .lettersComeLater,
        .noSuchNumber, .nothingToUndo, .nothingToSkip, .nothingMore, .continued, .restarted,
        .dialogChanged, .saveWanted, .erased, .kept, .languageChosen, .noOtherLanguage,
        .finished, .stopped, .quickExit:
        break
      }
    }
  }
}
