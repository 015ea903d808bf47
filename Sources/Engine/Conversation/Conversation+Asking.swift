import Dialog

/// What is asked now.
extension Conversation {
  /// What a message would answer.
  enum Asking {
    case question(Int)
    case letters
    case restart
    case erase
    case leave
    case which(Int, [Value])
    case changes
    case languages
    case suggestion(String)
  }

  func asking(_ walk: Walk) -> Asking {
    switch state.asides.last {
    case .restarting?: return .restart
    case .erasing?: return .erase
    case .leaving?: return .leave
    case .returning?: return .changes
    case .choosingLanguage?: return .languages
    case .suggestingLanguage(let language)?: return .suggestion(language)
    case .choosing(let entry, let values)?:
      if let question = dialog.questionIndex[entry] { return .which(question, values) }
    case .changing(let entry)?:
      if let question = dialog.questionIndex[entry] { return .question(question) }
    case nil: break
    }
    switch walk.position {
    case .question(let question), .detail(let question, _): return .question(question)
    case .letters, .finished: return .letters
    }
  }

  /// The event that asks, as a list to be added to others.
  func asked(_ walk: Walk) -> [Event] {
    [.asked(prompt(walk))]
  }

  func prompt(_ walk: Walk) -> Prompt {
    switch asking(walk) {
    case .question(let question):
      .question(dialog.questions[question].name, progress: progress(walk, question))
    case .letters: .letters(walk.letters.map { dialog.letters[$0].name })
    case .restart: .restart
    case .erase: .erase
    case .leave: .leave
    case .which(let question, let values): .which(dialog.questions[question].name, values)
    case .changes: .changes(changing(walk).map { dialog.questions[$0].name })
    case .languages: .languages(menu.languages.map(\.code))
    case .suggestion(let language): .suggestedLanguage(language)
    }
  }

  /// The questions answered that may have another answer by now.
  func changing(_ walk: Walk) -> [Int] {
    walk.passed.filter { dialog.questions[$0].changes }
  }

  private func progress(_ walk: Walk, _ question: Int) -> Progress? {
    guard state.asides.isEmpty else { return nil }
    if case .detail(question, let letter) = walk.position {
      return .letter(remaining: walk.countLacking(letter))
    }
    guard case .question(question) = walk.position, let node = walk.node else { return nil }
    let number = walk.passed.count + 1
    let total =
      walk.passed.count + script.lengths.questions(from: node, after: walk.sheet, in: script)
    return .walk(number: number, total: max(number, total))
  }

  /// What was told on the way from one walk to another.
  func told(_ after: Walk, since before: Walk?) -> [Event] {
    let seen = before?.told ?? []
    return after.told.filter { !seen.contains($0) }.map { .told(dialog.nodes[$0].name) }
  }
}
