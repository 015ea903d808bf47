import Dialog

/// Answers to the questions that are the engine's own: letters, what was meant, what has changed.
extension Conversation {
  /// A letter was chosen, or Finish.
  mutating func choose(
    _ message: TypedMessage, _ before: Walk, _ today: CalendarDay
  ) -> [Event] {
    let letters = before.letters
    let options = letters.map { letter in
      option(dialog.letters[letter].name, before.sheet) { $0.letters[letter].titles }
    }
    switch readChoice(message, among: options + [lexicon.finish]) {
    case .understood(.choice(let name)):
      append(Answer(entry: DialogGraph.BuiltIn.letters, value: .choice(name), day: today))
      takeWalk(on: today, afterChoiceIn: before)
      guard name != DialogGraph.BuiltIn.finish else { return [.finished] }
      let after = walk(on: today)
      guard case .detail = after.position else { return [.drafted(name)] }
      return outdated(after)
    case .understood, .unclear: return missed(.noMatch, before)
    case .notUnderstood(let reason): return missed(reason, before)
    }
  }

  /// Which of several values was meant, or another answer altogether.
  mutating func pick(
    _ message: TypedMessage, _ question: Int, _ values: [Value], _ before: Walk,
    _ today: CalendarDay
  ) -> [Event] {
    let none = DialogGraph.BuiltIn.nothing
    if values.count == 1, let isMeant = readYesNo(message) {
      guard !isMeant else { return acceptMeant(values[0], for: question, before, today) }
      closeAside()
      return []
    }
    if values.count > 1 {
      let options = values.enumerated().map { index, value in
        option("v\(index)", for: value, of: question)
      }
      let chosen = readChoice(message, among: options + [lexicon.noneOfThese])
      if case .understood(.choice(let name)) = chosen {
        guard name != none, let index = Int(name.dropFirst()) else {
          closeAside()
          return []
        }
        return acceptMeant(values[index], for: question, before, today)
      }
    }
    // Somebody may also just type the answer again, better.
    let reading = read(message, for: question, before, today)
    if case .understood(let value) = reading {
      return accept(value, for: question, before, today)
    }
    if case .unclear(let others) = reading {
      state.asides[state.asides.count - 1] = .choosing(
        entry: dialog.questions[question].name, values: others)
      return []
    }
    return missed(.noMatch, before)
  }

  /// Takes a value that was chosen, or says why it cannot be the answer and asks again.
  private mutating func acceptMeant(
    _ value: Value, for question: Int, _ before: Walk, _ today: CalendarDay
  ) -> [Event] {
    guard let reason = refusal(of: value, for: question, on: today) else {
      return accept(value, for: question, before, today)
    }
    closeAside()
    return missed(reason, before)
  }

  /// What people may type for a value that is offered: an option's words, else what it is.
  private func option(_ name: String, for value: Value, of question: Int) -> ReadableOption {
    switch value {
    case .choice(let option):
      let known = lexicon.readers[question].options.first { $0.name == option }
      return ReadableOption(name: name, label: known?.label ?? option, words: known?.words ?? [])
    case .text(let text): return ReadableOption(name: name, label: text)
    case .postcode(let postcode): return ReadableOption(name: name, label: postcode.written)
    case .number(let number): return ReadableOption(name: name, label: String(number))
    case .date(let date):
      return ReadableOption(name: name, label: date.latest?.description ?? "")
    case .choices, .unknown, .declined: return ReadableOption(name: name, label: "")
    }
  }

  /// What people may type for an entry that is offered: its title in each language.
  private func option(
    _ name: String, _ sheet: AnswerSheet, titles: (DialogGraph) -> [Variant]
  ) -> ReadableOption {
    let labels = script.wordings.map { dialog in
      Composer(dialog: dialog, sheet: sheet).variant(titles(dialog))?.plain ?? ""
    }
    return ReadableOption(
      name: name, label: labels.first ?? "", words: Array(labels.dropFirst()))
  }

  /// Which of the answers that may have changed has changed, or nothing.
  mutating func nameChange(
    _ message: TypedMessage, _ before: Walk, _ today: CalendarDay
  ) -> [Event] {
    let options = changing(before).map { index in
      option(dialog.questions[index].name, before.sheet) { $0.questions[index].titles }
    }
    switch readChoice(message, among: options + [lexicon.nothingChanged]) {
    case .understood(.choice(DialogGraph.BuiltIn.nothing)):
      closeAside()
      guard before.position.isPastWalk else { return [] }
      return [.planned(plan(on: today))]
    case .understood(.choice(let name)):
      state.asides.append(.changing(entry: name))
      state.misses = 0
      return []
    case .understood, .unclear: return missed(.noMatch, before)
    case .notUnderstood(let reason): return missed(reason, before)
    }
  }

  mutating func closeAside() {
    state.asides.removeLast()
    state.misses = 0
  }
}
