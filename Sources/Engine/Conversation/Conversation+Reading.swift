import Dialog

/// What a message means as an answer.
extension Conversation {
  /// Reads a message as the answer of a question.
  func read(_ text: String, for question: Int, _ walk: Walk, _ today: CalendarDay) -> Reading {
    let asked = dialog.questions[question]
    var typed = text.sanitized
    let folded = typed.folded
    if folded.isEmpty { return .notUnderstood(.empty) }
    let count = typed.count
    guard count <= Limits.answerCharacters else {
      return .notUnderstood(.tooLong(count: count, limit: Limits.answerCharacters))
    }
    if let literal = typed.unquoted {
      typed = literal
    } else if lexicon.unknown.contains(folded) {
      return .understood(.unknown)
    } else if lexicon.declined.contains(folded) {
      return .understood(.declined)
    }
    switch asked.kind {
    case .choice, .many:
      return choices(question, walk, takesOwnWords: false).read(typed)
    case .line, .text:
      // A name or a reference has one line, however the message was broken.
      let own = Value.text(asked.kind == .line ? typed.onOneLine : typed.trimmedLines)
      switch choices(question, walk, takesOwnWords: true).read(typed) {
      case .understood(let value): return .understood(value)
      case .unclear(let values): return .unclear(values + [own])
      case .notUnderstood: return .understood(own)
      }
    case .postcode: return Reading(PostcodeReader().read(typed))
    case .date:
      return DateReader(vocabulary: lexicon.dates, today: today, direction: asked.direction)
        .read(typed)
    case .number: return NumberReader().read(typed)
    }
  }

  /// Reads a message as yes or no; nil when it is neither.
  package func readYesNo(_ text: String) -> Bool? {
    guard case .understood(.choice(let name)) = reader(lexicon.yesNo).read(text.sanitized) else {
      return nil
    }
    return name == "yes"
  }

  /// Reads the answer to a question whose yes cannot be taken back.
  ///
  /// Nothing that only resembles a yes is one. Nil when it is neither yes nor no.
  func readSure(_ text: String) -> Bool? {
    guard let isYes = readYesNo(text) else { return nil }
    guard isYes else { return false }
    return reader(lexicon.yesNo).readStrictly(text.sanitized) == .choice("yes") ? true : nil
  }

  /// Reads a message as one of some choices, by name.
  package func readChoice(_ text: String, among options: [ReadableOption]) -> Reading {
    reader(options).read(text.sanitized)
  }

  private func choices(_ question: Int, _ walk: Walk, takesOwnWords: Bool) -> ChoiceReader {
    // The words of an option stand where the option does.
    let options = zip(dialog.questions[question].options, lexicon.options[question])
      .filter { walk.sheet.holds($0.0.condition, in: dialog) }.map(\.1)
    return ChoiceReader(
      options: options, allowsSeveral: dialog.questions[question].kind == .many,
      takesOwnWords: takesOwnWords, separators: lexicon.separators)
  }

  private func reader(_ options: [ReadableOption]) -> ChoiceReader {
    ChoiceReader(
      options: options, allowsSeveral: false, takesOwnWords: false,
      separators: lexicon.separators)
  }
}
