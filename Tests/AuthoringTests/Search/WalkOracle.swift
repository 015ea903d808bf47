import Authoring
import Dialog
import Engine
import TestSupport
import Testing

/// Everything that happens on all walks, found by having every conversation there is.
///
/// It shares nothing with the search: each answer is typed, and read by the engine.
struct WalkOracle {
  /// For each target, the length of a shortest walk to it.
  private(set) var reached: [Target: Int] = [:]
  private(set) var lengths: Set<Int> = []
  private(set) var lengthsUnderRule: [String: Set<Int>] = [:]
  private(set) var ends: Set<[String]> = []
  private(set) var stepCounts: Set<Int> = []
  private(set) var letterCounts: Set<Int> = []
  private(set) var hasLateEnd = false
  /// What the condition of a target came to, on the walks that came to it.
  private(set) var truths: [Target: Set<Bool>] = [:]

  private let dialog: DialogGraph
  private let day: CalendarDay

  init(_ script: Script, on day: CalendarDay) {
    dialog = script.dialog
    self.day = day
    var conversation = Conversation(script)
    let events = conversation.begin(on: day)
    visit(conversation, events, length: 0)
  }

  private mutating func note(_ target: Target, _ length: Int) {
    reached[target] = min(reached[target] ?? .max, length)
  }

  private mutating func visit(_ conversation: Conversation, _ events: [Event], length: Int) {
    var sheet = conversation.sheet(on: day)
    sheet.isOpen = false
    guard case .asked(let prompt)? = events.last else { return }
    switch prompt {
    case .question(let name, _):
      guard let index = dialog.questionIndex[name] else { return }
      note(question: index, sheet, length)
      for answer in answers(of: index, sheet) {
        var next = conversation
        var events = next.reply(to: answer, on: day)
        // A day on the other side of today is asked back.
        if case .asked(.which)? = events.last { events = next.reply(to: "yes", on: day) }
        guard next.state.answers.count > conversation.state.answers.count else {
          Issue.record("'\(answer)' was no answer of '\(name)'")
          continue
        }
        visit(next, events, length: length + 1)
      }
    case .letters(let letters):
      noteEnd(letters, conversation.plan(on: day), sheet, length)
    case .restart, .erase, .leave, .which, .changes, .languages, .suggestedLanguage:
      Issue.record("asked \(prompt)")
    }
  }

  private mutating func note(question index: Int, _ sheet: AnswerSheet, _ length: Int) {
    let question = dialog.questions[index]
    for (node, place) in dialog.nodes.enumerated() {
      if case .ask(index) = place.kind { note(.node(node), length) }
    }
    for (number, option) in question.options.enumerated()
    where sheet.holds(option.condition, in: dialog) {
      note(.option(question: index, option: number), length)
    }
    for (number, paragraph) in question.text.enumerated()
    where paragraph.condition != nil && sheet.holds(paragraph.condition, in: dialog) {
      note(.paragraph(.question(index), number), length)
    }
  }

  private mutating func noteEnd(
    _ letters: [String], _ plan: Plan, _ sheet: AnswerSheet, _ length: Int
  ) {
    noteWay(sheet)
    lengths.insert(length)
    stepCounts.insert(plan.items.count)
    letterCounts.insert(letters.count)
    let steps = plan.items.map(\.step)
    ends.insert(steps.sorted() + letters.sorted())
    for (index, name) in dialog.ruleNames.enumerated()
    where sheet.holds(.rule(index), in: dialog) {
      lengthsUnderRule[name, default: []].insert(length)
    }
    var isEarly = false
    for (index, step) in dialog.steps.enumerated() where steps.contains(step.name) {
      note(.step(index), length)
      isEarly = isEarly || step.stage == .today || step.stage == .thisWeek
      for (number, paragraph) in step.text.enumerated()
      where paragraph.condition != nil && sheet.holds(paragraph.condition, in: dialog) {
        note(.paragraph(.step(index), number), length)
      }
    }
    if !isEarly { hasLateEnd = true }
    for (index, letter) in dialog.letters.enumerated() where letters.contains(letter.name) {
      note(.letter(index), length)
    }
  }

  /// Goes the way again with the answers of the end, to see which conditions it came to and which
  /// routes it took.
  private mutating func noteWay(_ sheet: AnswerSheet) {
    var length = 0
    var next: Int? = dialog.start
    while let index = next {
      next = nil
      let node = dialog.nodes[index]
      note(node.condition, of: .node(index), sheet)
      if case .ask = node.kind, sheet.holds(node.condition, in: dialog) { length += 1 }
      for (number, route) in node.routes.enumerated() {
        note(route.condition, of: .route(node: index, number), sheet)
        guard sheet.holds(route.condition, in: dialog) else { continue }
        note(.route(node: index, number), length)
        if case .node(let target) = route.target { next = target }
        break
      }
    }
    for (index, step) in dialog.steps.enumerated() {
      note(step.condition, of: .step(index), sheet)
      guard sheet.holds(step.condition, in: dialog) else { continue }
      for (number, paragraph) in step.text.enumerated() {
        note(paragraph.condition, of: .paragraph(.step(index), number), sheet)
      }
    }
  }

  private mutating func note(_ condition: Condition?, of target: Target, _ sheet: AnswerSheet) {
    guard let condition else { return }
    truths[target, default: []].insert(sheet.holds(condition, in: dialog))
  }

  /// Everything that makes a difference when it is typed.
  private func answers(of index: Int, _ sheet: AnswerSheet) -> [String] {
    let question = dialog.questions[index]
    let labels = question.options.filter { sheet.holds($0.condition, in: dialog) }.map(\.label)
    let withheld = ["I don't know", "I'd rather not say"]
    switch question.kind {
    case .choice: return labels + withheld
    case .line, .text: return labels + ["something of their own"] + withheld
    case .many:
      let real = labels.filter { $0 != "Nothing" }
      let several = real.count > 1 ? real + [real.joined(separator: ", ")] : real
      return several + ["Nothing"] + withheld
    case .postcode: return ["TS18", "EH1", "CF24", "BT1", "JE2", "TD15"] + withheld
    case .number: return ["0", "1", "2", "3", "4"] + withheld
    case .date:
      let days = (-4...4).map { offset in
        "\(day.advanced(by: offset).components.day) November 2026"
      }
      return days + ["October 2026", "November 2026", "December 2026"] + withheld
    }
  }
}
