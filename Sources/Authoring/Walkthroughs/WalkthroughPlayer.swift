import Dialog
import Engine
import Findings
import Speech

/// Plays a walkthrough line by line and notes whatever goes otherwise.
struct WalkthroughPlayer {
  let walkthrough: Walkthrough
  let spoken: SpokenDialog
  let variant: WalkthroughRun.Variant

  var conversation: Conversation
  var day: CalendarDay
  /// What is being asked; nil after the end.
  var prompt: Prompt?
  /// The letter shown last, by index.
  var draft: Int?
  var turns: [WalkthroughRun.Turn] = []
  var findings: [Finding] = []

  /// Whether days have passed since the last turn.
  private var isLater = false
  /// Where the conversation stood with each list of answers, for going back.
  private var positions: [[Answer]: Standing] = [:]

  /// Where a conversation stood, and when.
  private struct Standing {
    let prompt: Prompt?
    let day: CalendarDay
  }

  init(_ walkthrough: Walkthrough, _ spoken: SpokenDialog, _ variant: WalkthroughRun.Variant) {
    self.walkthrough = walkthrough
    self.spoken = spoken
    self.variant = variant
    conversation = Conversation(spoken.script, state: State(languages: spoken.languages))
    day = walkthrough.day
  }

  var dialog: DialogGraph { spoken.dialog }

  mutating func play() {
    begin()
    for (number, line) in walkthrough.lines.enumerated() {
      // After a turn that went elsewhere nothing would fit any more.
      guard play(line, followedBy: nextTurn(after: number)) else { return }
    }
    if case .backwards = variant { goBack() }
  }

  private func nextTurn(after number: Int) -> Walkthrough.Kind? {
    walkthrough.lines[(number + 1)...].first { $0.kind.isTurn }?.kind
  }

  /// Does what a line says.
  ///
  /// - Returns: Whether it makes sense to go on.
  mutating func play(
    _ line: Walkthrough.Line, followedBy next: Walkthrough.Kind?
  ) -> Bool {
    switch line.kind {
    case .answer(let question, let text):
      takeUpAgain()
      return answer(question, text, line, isTriedAgain: next?.answers(question) == true)
    case .letters(let letter):
      takeUpAgain()
      return choose(letter, line)
    case .changes(let question):
      takeUpAgain()
      return change(amongChanges: question, line)
    case .back:
      type(word(of: .back))
      return true
    case .change(let question): return change(question, line)
    case .later(let days):
      day = day.advanced(by: days)
      isLater = true
      return true
    // Where the wording itself is the point, it is the English one.
    case .says(let words): if spoken.dialog.language == DialogGraph.english { expect(words, line) }
    case .plan(let steps): expect(steps, line)
    case .notInPlan(let steps): expect(none: steps, line)
    case .gap(let question): expect(gap: question, line)
    }
    return true
  }

  // MARK: Turns

  mutating func begin() {
    let events = conversation.begin(on: day)
    note(events, typed: nil)
  }

  /// Takes the conversation up again when days have passed.
  ///
  /// Only before an answer: a command works at once, as it does for somebody who writes to a
  /// gateway that never began anew.
  private mutating func takeUpAgain() {
    guard isLater else { return }
    begin()
  }

  /// Types a message and notes the reply.
  mutating func type(_ text: String) {
    let events = conversation.reply(to: text, on: day)
    note(events, typed: text)
  }

  private mutating func note(_ events: [Event], typed: String?) {
    isLater = false
    prompt = nil
    for event in events {
      if case .asked(let asked) = event { prompt = asked }
      if case .drafted(let name) = event { draft = dialog.letterIndex[name] }
    }
    let sheet = conversation.sheet(on: day)
    let speaker = Speaker(spoken, sheet)
    turns.append(
      WalkthroughRun.Turn(
        day: day, typed: typed, passages: speaker.passages(events), events: events, sheet: sheet))
    if conversation.state.asides.isEmpty {
      positions[conversation.state.answers] = Standing(prompt: prompt, day: day)
    }
    if case .reloaded(let reload) = variant { self.reload(reload) }
  }

  private mutating func reload(_ reload: (State) throws -> State) {
    do {
      conversation = Conversation(spoken.script, state: try reload(conversation.state))
    } catch {
      let place = Finding.Place(path: walkthrough.path)
      findings.append(
        Finding(
          .backDiffers, at: place, "the conversation could not be put away: \(error)",
          remedy: "this is a fault of the program"))
    }
  }

  // MARK: Backwards

  /// Takes back every answer, and compares each position with the one seen on the way.
  ///
  /// Each is looked at on the day on which it was seen: what lies in the past by now may have been
  /// in the future then.
  private mutating func goBack() {
    let place = walkthrough.lines.last?.place ?? Finding.Place(path: walkthrough.path)
    while !conversation.state.asides.isEmpty { type(word(of: .back)) }
    while let last = conversation.state.answers.last {
      let before = Array(conversation.state.answers.dropLast())
      let seen = positions[before]
      day = seen?.day ?? day
      type(word(of: .back))
      guard conversation.state.answers == before else {
        fail(
          .backDiffers, place, "'back' did not take back the answer of '\(last.entry)'",
          remedy: "this is a fault of the program")
        return
      }
      if let seen, let expected = seen.prompt, prompt != expected {
        fail(
          .backDiffers, place,
          "going back over '\(last.entry)' asks \(words(of: prompt)), and on the way it was "
            + words(of: expected),
          remedy: "this is a fault of the program")
      }
    }
  }

  // MARK: Saying what is wrong

  mutating func fail(
    _ code: Finding.Code, _ place: Finding.Place, _ message: String, remedy: String
  ) {
    let language =
      spoken.languages.isEmpty ? "" : "in " + spoken.languages.joined(separator: ",") + ": "
    findings.append(Finding(code, at: place, language + message, remedy: remedy))
  }

  /// What is being asked, for a finding.
  func words(of prompt: Prompt?) -> String {
    switch prompt {
    case nil: "nothing"
    case .question(let name, _)?: "'\(name)'"
    case .letters?: "'\(DialogGraph.BuiltIn.letters)'"
    case .restart?: "whether to begin again"
    case .erase?: "whether to erase everything"
    case .leave?: "whether to leave"
    case .which(let name, _)?: "what was meant for '\(name)'"
    case .changes?: "'\(DialogGraph.BuiltIn.changes)'"
    case .languages?, .suggestedLanguage?: "which language"
    }
  }
}

extension Walkthrough.Kind {
  /// Whether the line answers a question.
  fileprivate func answers(_ question: Int) -> Bool {
    if case .answer(question, _) = self { true } else { false }
  }
}
