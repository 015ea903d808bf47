import Authoring
import Dialog
import Engine
import Speech
import TestSupport

/// One conversation with somebody who answers by chance, to the plan and through some letters.
struct RandomWalk {
  /// What was said to the person.
  private(set) var toPerson: [String] = []
  /// The lines of messages, which somebody else reads.
  private(set) var inMessages: [String] = []
  private(set) var typed: [String] = []
  private(set) var plan: Plan?
  /// What anybody may read.
  private(set) var inPublic: [String] = []
  private(set) var letters: [String] = []
  /// The answers at the end.
  private(set) var sheet: AnswerSheet
  /// Whether it came to an end at all.
  private(set) var isFinished = false

  private let spoken: SpokenDialog
  private let day: CalendarDay
  private var conversation: Conversation
  private var random: SeededGenerator

  init(_ spoken: SpokenDialog, on day: CalendarDay, seed: UInt64) {
    self.spoken = spoken
    self.day = day
    random = SeededGenerator(seed: seed)
    conversation = Conversation(spoken.script)
    sheet = conversation.sheet(on: day)
    var events = conversation.begin(on: day)
    var lettersLeft = 2
    hear(events)
    // Longer than any walk with its letters: who is not done by then never will be.
    for _ in 0..<120 {
      guard case .asked(let prompt)? = events.last else { break }
      let answer = answer(to: prompt, lettersLeft: &lettersLeft)
      typed.append(answer)
      events = conversation.reply(to: answer, on: day)
      hear(events)
    }
    isFinished = events.contains(.finished)
    sheet = conversation.sheet(on: day)
  }

  // MARK: Answering

  private mutating func answer(to prompt: Prompt, lettersLeft: inout Int) -> String {
    switch prompt {
    case .question(let name, _): return answer(to: name)
    case .letters(let names):
      letters = names
      guard lettersLeft > 0, !names.isEmpty else { return String(names.count + 1) }
      lettersLeft -= 1
      return String(Int.random(in: 1...names.count, using: &random))
    case .restart, .erase, .leave, .suggestedLanguage: return "no"
    case .languages: return "1"
    case .which: return "1"
    case .changes(let names): return String(names.count + 1)
    }
  }

  private mutating func answer(to name: String) -> String {
    guard let index = spoken.dialog.questionIndex[name] else { return "skip" }
    let question = spoken.dialog.questions[index]
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<6: return "I don't know"
    case 6..<12: return "I'd rather not say"
    case 12..<14 where !question.isInWalk: return "skip all"
    default: break
    }
    var now = conversation.sheet(on: day)
    now.isOpen = false
    let offered = question.options.filter { now.holds($0.condition, in: spoken.dialog) }
    if question.kind == .many {
      let chosen = offered.indices.filter { _ in Bool.random(using: &random) }
        .filter { offered[$0].name != "none" }
      let none = offered.firstIndex { $0.name == "none" } ?? 0
      return (chosen.isEmpty ? [none] : chosen).map { String($0 + 1) }.joined(separator: " ")
    }
    if !offered.isEmpty, question.kind == .choice || Bool.random(using: &random) {
      return String(Int.random(in: 1...offered.count, using: &random))
    }
    switch question.kind {
    case .postcode:
      return ["TS18 1AB", "EH1", "CF24", "BT1", "SE1 7PB", "TD15", "JE2"]
        .randomElement(using: &random) ?? "TS18"
    case .date:
      let offset =
        switch question.expects {
        case .past: Int.random(in: -60...0, using: &random)
        case .future: Int.random(in: 0...60, using: &random)
        case nil: Int.random(in: -60...60, using: &random)
        }
      let (year, month, day) = day.advanced(by: offset).components
      let words = spoken.dialog.phrases["month-\(month)"]?.paragraphs.first?.plain ?? ""
      return "\(day) \(words) \(year)"
    case .number: return String(Int.random(in: 0...30, using: &random))
    case .choice, .many, .line, .text: return "Xyzzy \(typed.count)"
    }
  }

  // MARK: Hearing

  private mutating func hear(_ events: [Event]) {
    let sheet = conversation.sheet(on: day)
    let speaker = Speaker(spoken.script, spoken.vocabulary, sheet)
    var isInMessage = false
    for event in events {
      if case .planned(let planned) = event { plan = planned }
      var isPublic = false
      if case .drafted(let name) = event, let index = spoken.dialog.letterIndex[name] {
        isPublic = spoken.dialog.letters[index].isPublic
      }
      for passage in speaker.passages(event) {
        if case .rule = passage.role { isInMessage.toggle() }
        if isInMessage { inMessages.append(passage.text) } else { toPerson.append(passage.text) }
        if isInMessage, isPublic { inPublic.append(passage.text) }
      }
    }
  }
}
