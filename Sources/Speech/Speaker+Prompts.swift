import Dialog
package import Engine

/// Questions in words.
extension Speaker {
  func passages(_ prompt: Prompt) -> [Passage] {
    switch prompt {
    case .question(let name, let progress):
      return dialog.questionIndex[name].map { question($0, progress) } ?? []
    case .letters(let names):
      let titles = names.compactMap { dialog.letterIndex[$0] }.map(writer.title(ofLetter:))
      return paragraph(.lettersQuestion) + options(titles + [say(.lettersFinish)])
        + hint(.hintChoice)
    case .restart: return paragraph(.restartQuestion) + options(yesNo) + hint(.hintChoice)
    case .erase: return paragraph(.eraseQuestion) + options(yesNo) + hint(.hintChoice)
    case .leave: return paragraph(.leaveQuestion) + options(yesNo) + hint(.hintChoice)
    case .which(let name, let values):
      guard let question = dialog.questionIndex[name] else { return [] }
      let words = values.map { writer.words($0, of: question) }
      guard words.count > 1 else {
        return [Passage(.paragraph, say(.whichOne, ["value": words.first ?? ""]))]
          + options(yesNo) + hint(.hintChoice)
      }
      return paragraph(.whichOfThese) + options(words + [say(.noneOfThese)])
        + hint(.hintChoice)
    case .changes(let names):
      let titles = names.compactMap { dialog.questionIndex[$0] }.map { question in
        let value = writer.sheet[question].map { writer.words($0, of: question) } ?? ""
        return onTheWay.title(ofQuestion: question) + ": " + value
      }
      return paragraph(.changesQuestion) + options(titles + [say(.changesNothing)])
        + hint(.hintChoice)
    }
  }

  private var yesNo: [String] {
    (dialog.sharedOptions["yes-no"] ?? []).map(\.label)
  }

  /// One of the numbered choices that a prompt offers, in their order.
  package struct Choice: Hashable, Sendable {
    /// The option's name, or that of what is chosen.
    package let name: String
    package let label: String
  }

  /// The numbered choices of a prompt, for a client that draws buttons; none where words are typed.
  package func choices(_ prompt: Prompt) -> [Choice] {
    let labels = passages(prompt).compactMap { passage in
      if case .option = passage.role { passage.text } else { nil as String? }
    }
    return zip(names(of: prompt), labels).map(Choice.init)
  }

  private func names(of prompt: Prompt) -> [String] {
    let yesNo = (dialog.sharedOptions["yes-no"] ?? []).map(\.name)
    switch prompt {
    case .question(let name, _):
      guard let index = dialog.questionIndex[name] else { return [] }
      return offered(by: dialog.questions[index]).map(\.name)
    case .letters(let names): return names + [DialogGraph.BuiltIn.finish]
    case .changes(let names): return names + [DialogGraph.BuiltIn.nothing]
    case .restart, .erase, .leave: return yesNo
    case .which(_, let values):
      guard values.count > 1 else { return yesNo }
      return values.map { value in
        if case .choice(let name) = value { name } else { "own-words" }
      } + [DialogGraph.BuiltIn.nothing]
    }
  }

  private func offered(by question: Question) -> [Option] {
    question.options.filter { onTheWay.sheet.holds($0.condition, in: dialog) }
  }

  private func question(_ index: Int, _ progress: Progress?) -> [Passage] {
    let question = dialog.questions[index]
    var passages: [Passage] = []
    if let progress { passages.append(Passage(.aside, words(progress))) }
    let shown = onTheWay.composer.shown(question.text, of: question.name)
    passages += self.passages(shown.filter { $0.role != .explanation })
    return passages + options(offered(by: question).map(\.label)) + hint(hint(for: question))
  }

  private func words(_ progress: Progress) -> String {
    switch progress {
    case .walk(let number, let total):
      say(.progress, ["number": String(number), "total": String(total)])
    case .letter(let remaining):
      say(.letterProgress, ["count": String(remaining)], count: remaining)
    }
  }

  private func hint(for question: Question) -> PhraseName {
    switch question.kind {
    case .choice: .hintChoice
    case .many: .hintMany
    case .line: question.options.isEmpty ? .hintLine : .hintOwnWords
    case .text: question.options.isEmpty ? .hintText : .hintOwnWords
    case .postcode: .hintPostcode
    case .date: .hintDate
    case .number: .hintNumber
    }
  }

  private func options(_ labels: [String]) -> [Passage] {
    labels.enumerated().map { Passage(.option($0 + 1), $1) }
  }

  private func hint(_ name: PhraseName) -> [Passage] {
    [Passage(.aside, say(name))]
  }
}
