import Dialog

/// Where a conversation stands once every question of the walk is answered.
extension Walker {
  /// What a letter still lacks, by question, in the order it asks.
  func lacking(_ letter: Int) -> [Int] {
    dialog.letters[letter].asks.filter { question in
      sheet[question] == nil && sheet.holds(dialog.questions[question].condition, in: dialog)
    }
  }

  /// Puts the questions of letters into the order in which a walk from the start passes them.
  mutating func orderDetails() {
    var left = Set(passed[onWalk...])
    passed.removeSubrange(onWalk...)
    for letter in letters {
      for question in script.dialog.letters[letter].asks where left.remove(question) != nil {
        passed.append(question)
      }
    }
  }

  /// What the choices of letters amount to.
  mutating func choice() -> Position {
    drafted = shown()
    guard let last = answers.lastIndex(where: { $0.entry == DialogGraph.BuiltIn.letters }),
      case .choice(let name) = answers[last].value
    else { return .letters }
    let since = answers[(last + 1)...]
    if name == DialogGraph.BuiltIn.finish { return since.isEmpty ? .finished : .letters }
    guard let letter = dialog.letterIndex[name], letters.contains(letter) else { return .letters }
    // Only answers that this letter asked for keep it open; anything else went on to other things.
    let asks = Set(dialog.letters[letter].asks)
    let isOpen = since.allSatisfy { answer in
      dialog.questionIndex[answer.entry].map(asks.contains) ?? false
    }
    guard isOpen, let question = lacking(letter).first else { return .letters }
    return .detail(question, letter: letter)
  }

  /// The letters that were chosen, still hold, and were shown: at once or with their gaps, or once
  /// they lacked nothing.
  private func shown() -> [Int] {
    var chosen: [Int] = []
    var isShown: Set<Int> = []
    for answer in answers {
      let isWithGaps = answer.entry == DialogGraph.BuiltIn.gaps
      guard isWithGaps || answer.entry == DialogGraph.BuiltIn.letters,
        case .choice(let name) = answer.value, let letter = dialog.letterIndex[name],
        letters.contains(letter)
      else { continue }
      if isWithGaps { isShown.insert(letter) }
      if !chosen.contains(letter) { chosen.append(letter) }
    }
    return chosen.filter { isShown.contains($0) || lacking($0).isEmpty }
  }
}
