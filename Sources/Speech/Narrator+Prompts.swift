import Dialog
import Engine

/// Questions in words.
extension Narrator {
  func passages(_ prompt: Prompt) -> [Passage] {
    switch prompt {
    case .question(let name, let progress):
      return dialog.questionIndex[name].map { question($0, progress) } ?? []
    case .letters(let names):
      let titles = names.compactMap { dialog.letterIndex[$0] }.map { letter in
        Passage.Wording(
          writer.title(ofLetter: letter), language(of: dialog.letters[letter].titles))
      }
      return paragraph(.lettersQuestion) + options(titles + [wording(.lettersFinish)])
        + hint(.hintChoice)
    case .restart: return paragraph(.restartQuestion) + voice.yesNo + hint(.hintChoice)
    case .erase: return paragraph(.eraseQuestion) + voice.yesNo + hint(.hintChoice)
    case .leave: return paragraph(.leaveQuestion) + voice.yesNo + hint(.hintChoice)
    case .which(let name, let values):
      return dialog.questionIndex[name].map { which($0, values) } ?? []
    case .changes(let names):
      let titles = names.compactMap { dialog.questionIndex[$0] }.map { question in
        let value = writer.sheet[question].map { writer.words($0, of: question) } ?? ""
        return Passage.Wording(
          onTheWay.title(ofQuestion: question) + ": " + value,
          language(of: dialog.questions[question].titles))
      }
      return paragraph(.changesQuestion) + options(titles + [wording(.changesNothing)])
        + hint(.hintChoice)
    // Asked in more languages than one, by the speaker.
    case .languages, .suggestedLanguage: return []
    }
  }

  private func question(_ index: Int, _ progress: Progress?) -> [Passage] {
    let question = dialog.questions[index]
    var passages: [Passage] = []
    if let progress { passages.append(self.progress(progress)) }
    let shown = onTheWay.composer.shown(question.text, of: question.name)
    passages += self.passages(shown.filter { $0.role != .explanation })
    return passages + options(offered(by: question).map(wording)) + hint(hint(for: question))
  }

  /// The options that a question offers now.
  func offered(by question: Question) -> [Option] {
    question.options.filter { onTheWay.sheet.holds($0.condition, in: dialog) }
  }

  /// Which of several values was meant.
  private func which(_ question: Int, _ values: [Value]) -> [Passage] {
    let words = values.map { wording($0, of: question) }
    guard words.count > 1 else {
      return [passage(.paragraph, .whichOne, ["value": words.first?.text ?? ""])]
        + voice.yesNo + hint(.hintChoice)
    }
    return paragraph(.whichOfThese) + options(words + [wording(.noneOfThese)]) + hint(.hintChoice)
  }

  private func wording(_ value: Value, of question: Int) -> Passage.Wording {
    // Also an option's label: whoever reads it knows what was meant.
    if writer.masks(value, of: question) { return wording(.masked) }
    if case .choice(let name) = value,
      let option = dialog.questions[question].option(named: name)
    {
      return wording(option)
    }
    return Passage.Wording(writer.words(value, of: question), voice.language)
  }

  private func progress(_ progress: Progress) -> Passage {
    switch progress {
    case .walk(let number, let total):
      passage(.aside, .progress, ["number": String(number), "total": String(total)])
    case .letter(let remaining):
      passage(.aside, .letterProgress, ["count": String(remaining)], count: remaining)
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

  private func language(of titles: [Variant]) -> Language {
    onTheWay.composer.variant(titles).map(language(of:)) ?? .english
  }

  private func wording(_ option: Option) -> Passage.Wording {
    Passage.Wording(option.label, option.isTranslated ? voice.language : .english)
  }

  private func wording(_ name: PhraseName) -> Passage.Wording {
    let said = passage(.paragraph, name)
    return Passage.Wording(said.text, said.language)
  }

  private func options(_ labels: [Passage.Wording]) -> [Passage] {
    labels.enumerated().map { Passage(.option($0 + 1), $1.text, in: $1.language) }
  }

  private func hint(_ name: PhraseName) -> [Passage] {
    [passage(.aside, name)]
  }
}
