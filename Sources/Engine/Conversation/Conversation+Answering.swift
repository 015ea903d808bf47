import Dialog

/// What a message that is no command does.
extension Conversation {
  mutating func answer(_ message: TypedMessage, _ before: Walk, _ today: CalendarDay) -> [Event] {
    switch asking(before) {
    case .question(let question):
      return take(read(message, for: question, before, today), for: question, before, today)
    case .letters: return choose(message, before, today)
    case .languages: return chooseLanguage(message, before)
    case .suggestion(let language): return answerSuggestion(of: language, message, before)
    case .restart:
      guard let isSure = readSure(message) else { return missed(.noMatch, before) }
      closeAside()
      guard isSure else { return [.kept] }
      state = State(languages: state.languages)
      touch(today)
      return [.restarted] + told(walk(on: today), since: nil)
    case .erase:
      guard let isSure = readSure(message) else { return missed(.noMatch, before) }
      closeAside()
      guard isSure else { return [.kept] }
      state = State(languages: state.languages)
      return [.erased]
    case .leave:
      guard let isSure = readSure(message) else { return missed(.noMatch, before) }
      closeAside()
      return isSure ? [.stopped] : [.kept]
    case .which(let question, let values):
      return pick(message, question, values, before, today)
    case .changes: return nameChange(message, before, today)
    }
  }

  /// Does what a reading of a question's answer calls for.
  mutating func take(
    _ reading: Reading, for question: Int, _ before: Walk, _ today: CalendarDay
  ) -> [Event] {
    switch reading {
    case .understood(let value): return accept(value, for: question, before, today)
    case .unclear(let values):
      let name = dialog.questions[question].name
      state.asides.append(.choosing(entry: name, values: values))
      state.misses = 0
      return []
    case .notUnderstood(let reason): return missed(reason, before)
    }
  }

  /// Appends an answer and tells what follows from it.
  mutating func accept(
    _ value: Value, for question: Int, _ before: Walk, _ today: CalendarDay
  ) -> [Event] {
    let name = dialog.questions[question].name
    if case .choosing? = state.asides.last { state.asides.removeLast() }
    if case .changing? = state.asides.last { state.asides.removeLast() }
    append(
      Answer(
        entry: name, value: value, day: today, isForeign: needsTranslation(value, of: question)))
    takeWalk(on: today, after: before, answering: question)
    return consequences(from: before, today)
  }

  mutating func append(_ answer: Answer) {
    state.answers.append(answer)
    state.misses = 0
  }

  /// What is different after an answer: things told, a plan, a letter, letters that changed.
  func consequences(from before: Walk, _ today: CalendarDay) -> [Event] {
    let after = walk(on: today)
    var events = told(after, since: before)
    if after.position != before.position || !before.isOutdated { events += outdated(after) }
    guard after.position.isPastWalk else { return events }
    if let plan = plan(differingFrom: before, after) { events.append(.planned(plan)) }
    let finished = finishedLetter(before, after)
    if let finished { events.append(.drafted(dialog.letters[finished].name)) }
    let differ = differing(before, after).filter { $0 != finished }
    if !differ.isEmpty { events.append(.lettersDiffer(differ.map { dialog.letters[$0].name })) }
    return events
  }

  /// The plan, when it was not there before or was another one.
  private func plan(differingFrom before: Walk, _ after: Walk) -> Plan? {
    if before.position.isPastWalk, before.lastAnswered == after.lastAnswered,
      let last = state.answers.last, let question = dialog.questionIndex[last.entry],
      !script.readers.ofPlan[question]
    {
      return nil
    }
    let plan = Composer(dialog: dialog, sheet: after.sheet).plan(from: after.lastAnswered)
    guard before.position.isPastWalk else { return plan }
    let earlier = Composer(dialog: dialog, sheet: before.sheet).plan(from: before.lastAnswered)
    return plan == earlier ? nil : plan
  }

  /// That a question answered before is asked again, because its answer no longer fits it.
  func outdated(_ walk: Walk) -> [Event] {
    guard walk.isOutdated else { return [] }
    switch walk.position {
    case .question(let question), .detail(let question, _):
      return [.outdated(dialog.questions[question].name)]
    case .letters, .finished: return []
    }
  }

  /// The letter whose last missing answer has just come, by index.
  private func finishedLetter(_ before: Walk, _ after: Walk) -> Int? {
    guard case .detail(_, let letter) = before.position, after.position == .letters,
      after.letters.contains(letter)
    else { return nil }
    let asks = dialog.letters[letter].asks
    guard let last = state.answers.last, let question = dialog.questionIndex[last.entry],
      asks.contains(question)
    else { return nil }
    return letter
  }

  /// Letters shown before that read differently since an answer was changed, by index.
  ///
  /// A gap that is filled for the first time changes no answer, and nobody is told of it.
  private func differing(_ before: Walk, _ after: Walk) -> [Int] {
    guard let last = state.answers.last, let question = dialog.questionIndex[last.entry],
      before.sheet[question] != nil
    else { return [] }
    let earlier = Composer(dialog: dialog, sheet: before.sheet)
    let now = Composer(dialog: dialog, sheet: after.sheet)
    return before.drafted.filter { letter in
      after.letters.contains(letter) && earlier.draft(letter) != now.draft(letter)
    }
  }

  // MARK: Not understood

  /// Says so once, explains the second time, and from then on says what else can be done.
  mutating func missed(_ reason: Misunderstanding, _ before: Walk) -> [Event] {
    // Enter pressed once too often is no attempt at an answer.
    if reason == .empty { return [.notUnderstood(reason)] }
    state.misses = min(state.misses + 1, 3)
    switch state.misses {
    case 1: return [.notUnderstood(reason)]
    case 2: return [.notUnderstood(reason), explained(before)]
    default: return [.notUnderstood(reason), .stuck]
    }
  }

  func explained(_ walk: Walk) -> Event {
    switch asking(walk) {
    case .question(let question), .which(let question, _):
      .explained(dialog.questions[question].name)
    case .letters, .restart, .erase, .leave, .changes, .languages, .suggestion: .explained(nil)
    }
  }
}
