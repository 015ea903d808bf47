import Dialog

/// Where a conversation stands once every question of the walk is answered.
extension Walker {
  /// How many answers a letter still lacks.
  func countLacking(_ letter: Int) -> Int {
    dialog.letters[letter].asks.count { isLacking($0) }
  }

  private func isLacking(_ question: Int) -> Bool {
    !sheet.hasAnswer(to: question)
      && sheet.holds(dialog.questions[question].condition, in: dialog)
  }

  /// What the choices of letters amount to.
  mutating func choice() -> Position {
    drafted = shown()
    guard let last = entries.lastIndex(of: .letters), let name = choice(at: last) else {
      return .letters
    }
    let since = entries[(last + 1)...]
    if name == DialogGraph.BuiltIn.finish { return since.isEmpty ? .finished : .letters }
    guard let letter = dialog.letterIndex[name], letters.contains(letter) else { return .letters }
    // Only answers that this letter asked for keep it open; anything else went on to other things.
    let asks = dialog.letters[letter].asks
    let isOpen = since.allSatisfy { entry in
      if case .question(let question) = entry { asks.contains(question) } else { false }
    }
    guard isOpen, let question = asks.first(where: { isLacking($0) }) else { return .letters }
    return .detail(question, letter: letter)
  }

  /// What was chosen by an answer, if that is anything.
  private func choice(at place: Int) -> String? {
    if case .choice(let name) = answers[place].value { name } else { nil }
  }

  /// The letters that were chosen, still hold, and were shown: at once or with their gaps, or once
  /// they lacked nothing.
  private func shown() -> [Int] {
    var chosen: [Int] = []
    var isShown: Set<Int> = []
    for (place, entry) in entries.enumerated() {
      guard entry == .letters || entry == .gaps, let name = choice(at: place),
        let letter = dialog.letterIndex[name], letters.contains(letter)
      else { continue }
      if entry == .gaps { isShown.insert(letter) }
      if !chosen.contains(letter) { chosen.append(letter) }
    }
    return chosen.filter { letter in
      isShown.contains(letter) || !dialog.letters[letter].asks.contains { isLacking($0) }
    }
  }
}
