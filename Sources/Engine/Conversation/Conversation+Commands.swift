import Dialog

/// What commands do.
extension Conversation {
  mutating func obey(_ command: Command, _ before: Walk, _ today: CalendarDay) -> [Event] {
    state.misses = 0
    switch command {
    case .help: return [.helped]
    case .why: return [explained(before)]
    case .repeat: return []
    case .back: return back(today)
    case .skip: return skip(before, today)
    case .skipAll: return skipAll(before, today)
    case .review: return [.reviewed(before.passed.map { dialog.questions[$0].name })]
    case .change(let number): return change(number, before)
    case .plan: return [.planned(plan(on: today))]
    case .letter(let number): return letter(number, before)
    case .translateLetter(let number): return translateLetter(number, before)
    case .language(nil): return openLanguages()
    case .language(let languages?): return choose(languages: languages)
    case .more: return [state.unsent == nil ? .nothingMore : .continued]
    case .save: return [.saveWanted]
    case .restart: return open(.restarting)
    case .erase: return open(.erasing)
    case .stop: return [.stopped]
    case .quickExit: return [.quickExit]
    }
  }

  /// Asks whether somebody is sure; asking twice does not ask a second time.
  private mutating func open(_ aside: Aside) -> [Event] {
    raise(aside)
    return []
  }

  /// Closes what is open beside the walk, or else takes back the last answer: an exact undo.
  private mutating func back(_ today: CalendarDay) -> [Event] {
    if !state.asides.isEmpty {
      state.asides.removeLast()
      return [.kept]
    }
    guard !state.answers.isEmpty else { return [.nothingToUndo] }
    state.answers.removeLast()
    return []
  }

  private mutating func skip(_ before: Walk, _ today: CalendarDay) -> [Event] {
    switch asking(before) {
    case .question(let question), .which(let question, _):
      return accept(.declined, for: question, before, today)
    case .letters, .restart, .erase, .leave, .changes, .languages, .suggestion:
      return [.nothingToSkip]
    }
  }

  /// Leaves everything that a letter still lacks as a gap.
  private mutating func skipAll(_ before: Walk, _ today: CalendarDay) -> [Event] {
    guard state.asides.isEmpty, case .detail(_, let letter) = before.position else {
      return skip(before, today)
    }
    let name = dialog.letters[letter].name
    append(Answer(entry: DialogGraph.BuiltIn.gaps, value: .choice(name), day: today))
    takeWalk(on: today, afterChoiceIn: before)
    return [.drafted(name)]
  }

  private mutating func change(_ number: Int?, _ before: Walk) -> [Event] {
    let passed = before.passed
    let review = Event.reviewed(passed.map { dialog.questions[$0].name })
    guard let number else { return [review] }
    guard (1...max(1, passed.count)).contains(number), !passed.isEmpty else {
      return [.noSuchNumber(number, highest: passed.count), review]
    }
    // What is open beside the walk gives way, but "what has changed?" comes again after it.
    state.asides = state.asides.filter { $0 == .returning }
    state.asides.append(.changing(entry: dialog.questions[passed[number - 1]].name))
    return []
  }

  private func letter(_ number: Int?, _ before: Walk) -> [Event] {
    guard before.position.isPastWalk else { return [.lettersComeLater] }
    let letters = before.letters
    guard let number else { return [] }
    guard letters.indices.contains(number - 1) else {
      return [.noSuchNumber(number, highest: letters.count)]
    }
    return [.drafted(dialog.letters[letters[number - 1]].name)]
  }

  /// The same letter with its meaning; without a number the one shown last.
  private func translateLetter(_ number: Int?, _ before: Walk) -> [Event] {
    let shown = number == nil ? before.drafted.last.map { dialog.letters[$0].name } : nil
    if let shown { return [.draftedWithMeaning(shown)] }
    return letter(number, before).map { event in
      if case .drafted(let name) = event { .draftedWithMeaning(name) } else { event }
    }
  }
}
