package import Dialog
package import Engine
package import Findings
package import Speech

/// Turns a conversation that is held now into a walkthrough.
///
/// It goes by what a turn changes and not by what was typed, so that the walkthrough runs in every
/// language and has no slip of the finger in it. Each line is played at once on the side, and only
/// taken when it leads where the conversation has gone.
package struct WalkthroughRecorder {
  /// Turns that no line could be found for.
  package private(set) var lostTurns = 0
  /// How many lines type something.
  package private(set) var turnCount = 0

  private let spoken: SpokenDialog
  /// The conversation as far as its lines tell it, held in English.
  private var echo: WalkthroughPlayer
  private var text: [String]
  /// How many days have passed since the last line.
  private var daysLater = 0
  /// What was typed when the answer was asked back, and stands for it.
  private var opening: String?
  /// The steps that the last `plan:` line has.
  private var plan: [String] = []

  /// A recorder of a conversation that has just begun.
  ///
  /// - Parameters:
  ///   - english: The dialog in English.
  ///   - day: The day on which it begins.
  package init(_ english: SpokenDialog, on day: CalendarDay) {
    spoken = english
    text = ["@ day \(day)"]
    let walkthrough = Walkthrough(name: "", path: "", day: day, lines: [])
    echo = WalkthroughPlayer(walkthrough, english, .plain)
    echo.begin()
  }

  /// Lets days pass before the next turn.
  package mutating func later(days: Int) {
    daysLater += days
  }

  /// Takes in a turn.
  ///
  /// - Parameters:
  ///   - typed: What the person typed.
  ///   - before: The conversation before it, which may be held in any language.
  ///   - after: The conversation after it.
  ///   - events: What happened.
  package mutating func note(
    _ typed: String, from before: State, to after: State, _ events: [Event]
  ) {
    if events.contains(.restarted) || events.contains(.erased) {
      self = WalkthroughRecorder(spoken, on: echo.day.advanced(by: daysLater))
      return
    }
    defer { opening = after.isAskedBack ? opening ?? typed.onOneLine : nil }
    guard before.recorded != after.recorded else { return }
    for lines in candidates(typed, before, after) {
      let later = daysLater == 0 ? [] : ["later \(daysLater) days"]
      guard let next = played(later + lines), next.conversation.state.recorded == after.recorded
      else { continue }
      echo = next
      echo.turns = Array(echo.turns.suffix(1))
      text += later + lines
      turnCount += lines.count
      daysLater = 0
      expect(events)
      return
    }
    lostTurns += 1
  }

  /// The walkthrough, with the steps of the plan as it stands at the end.
  ///
  /// - Parameter remark: What its first line tells whoever opens it.
  /// - Returns: The text of a file.
  package func file(remark: String) -> String {
    var end = self
    end.expectPlan()
    return (["// " + remark] + end.text).map { $0 + "\n" }.joined()
  }

  /// What is wrong with a recorded walkthrough when it is played from its file: nothing.
  package func findings(of file: DialogFile) -> [Finding] {
    WalkthroughPlays([file], of: spoken).findings
  }

  // MARK: Lines

  /// What may stand for a turn, the plainest first.
  private func candidates(_ typed: String, _ before: State, _ after: State) -> [[String]] {
    if after.answers.count > before.answers.count, let answer = after.answers.last {
      return lines(for: answer, typed)
    }
    if case .changing(let entry)? = after.asides.last {
      return [["\(DialogGraph.BuiltIn.changes): \(entry)"], ["change \(entry)"]]
    }
    let nothing = "\(DialogGraph.BuiltIn.changes): \(DialogGraph.BuiltIn.nothing)"
    return before.answers.count == after.answers.count
      ? [[nothing], ["back"]] : [["back"], [nothing, "back"]]
  }

  private func lines(for answer: Answer, _ typed: String) -> [[String]] {
    let dialog = spoken.dialog
    switch (answer.entry, answer.value) {
    case (DialogGraph.BuiltIn.letters, .choice(let name)):
      return [["\(DialogGraph.BuiltIn.letters): \(name)"]]
    case (DialogGraph.BuiltIn.gaps, _):
      guard case .question(let name, _)? = echo.prompt else { return [] }
      return [["\(name): skip all"]]
    case (let entry, let value):
      let words = SampleWalk.words(value, in: dialog).onOneLine
      var lines = [
        ["\(entry): \(words)"], ["\(entry): \(words)", "\(entry): yes"],
        ["\(entry): \"\(words)\""], ["\(entry): \(typed.onOneLine)"],
      ]
      if let opening { lines.append(["\(entry): \(opening)", "\(entry): \(typed.onOneLine)"]) }
      return lines
    }
  }

  /// The conversation after some lines; nil when one of them does not go as it says.
  private func played(_ lines: [String]) -> WalkthroughPlayer? {
    let bytes = Array((["@ day \(echo.day)"] + lines).joined(separator: "\n").utf8)
    let (walkthrough, findings) = WalkthroughReader(spoken.dialog)
      .read(DialogFile(path: "recorded", bytes: bytes))
    guard let walkthrough, findings.isEmpty else { return nil }
    var player = echo
    for line in walkthrough.lines {
      guard player.play(line, followedBy: nil), player.findings.isEmpty else { return nil }
    }
    return player
  }

  // MARK: Expectations

  /// Adds what the turn has shown of the plan and of gaps.
  private mutating func expect(_ events: [Event]) {
    for event in events {
      if case .planned(let plan) = event, plan.isComplete { expectPlan() }
      guard case .drafted = event, let letter = echo.draft else { continue }
      let sheet = echo.conversation.sheet(on: echo.day)
      for gap in Composer(dialog: spoken.dialog, sheet: sheet).draft(letter).gaps {
        text.append("gap: \(spoken.dialog.questions[gap].name)")
      }
    }
  }

  private mutating func expectPlan() {
    let steps = echo.conversation.plan(on: echo.day).items.map(\.step)
    guard !steps.isEmpty, steps != plan else { return }
    plan = steps
    text.append("plan: \(steps.joined(separator: ", "))")
  }
}

/// What of a conversation a walkthrough tells.
private struct Recorded: Equatable {
  struct Given: Equatable {
    let entry: String
    let value: Value
  }

  let answers: [Given]
  let asides: [Aside]
}

extension State {
  fileprivate var recorded: Recorded {
    let answers = answers.map { answer in
      // A line of a walkthrough has no lines of its own.
      guard case .text(let words) = answer.value else {
        return Recorded.Given(entry: answer.entry, value: answer.value)
      }
      return Recorded.Given(entry: answer.entry, value: .text(words.onOneLine))
    }
    let asides = asides.filter { aside in
      switch aside {
      case .changing, .returning: true
      case .restarting, .erasing, .leaving, .choosing, .choosingLanguage, .suggestingLanguage: false
      }
    }
    return Recorded(answers: answers, asides: asides)
  }

  /// Whether it is open which of several answers was meant.
  fileprivate var isAskedBack: Bool {
    if case .choosing? = asides.last { true } else { false }
  }
}
