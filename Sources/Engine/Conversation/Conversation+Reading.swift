import Dialog

/// What a message means as an answer.
extension Conversation {
  /// Reads a message as the answer of a question.
  func read(
    _ message: TypedMessage, for question: Int, _ walk: Walk, _ today: CalendarDay
  ) -> Reading {
    if message.folded.isEmpty { return .notUnderstood(.empty) }
    // No text has more characters than bytes, which are known without counting.
    if message.text.utf8.count > Limits.answerCharacters {
      let count = message.text.count
      guard count <= Limits.answerCharacters else {
        return .notUnderstood(.tooLong(count: count, limit: Limits.answerCharacters))
      }
    }
    if let literal = message.unquoted { return readAnswer(literal, for: question, walk, today) }
    if let withheld = lexicon.withheld[message.folded] { return .understood(withheld) }
    if dialog.questions[question].isOptional, lexicon.nothing.contains(message.folded) {
      return .understood(.declined)
    }
    return readAnswer(message, for: question, walk, today)
  }

  private func readAnswer(
    _ message: TypedMessage, for question: Int, _ walk: Walk, _ today: CalendarDay
  ) -> Reading {
    let text = message.text
    let kind = dialog.questions[question].kind
    switch kind {
    case .choice, .many: return reader(of: question, walk).read(message)
    case .line, .text:
      switch reader(of: question, walk).read(message) {
      case .understood(let value): return .understood(value)
      case .unclear(let values): return .unclear(values + [ownWords(text, kind)])
      case .notUnderstood: return .understood(ownWords(text, kind))
      }
    case .postcode: return Reading(PostcodeReader().read(text))
    case .date:
      let asked = dialog.questions[question]
      return DateReader(
        vocabulary: lexicon.dates, today: today, direction: asked.direction, expects: asked.expects
      ).read(text)
    case .number: return NumberReader().read(text)
    }
  }

  /// Why a value that was offered cannot be the answer after all; nil when it can.
  func refusal(
    of value: Value, for question: Int, on today: CalendarDay
  ) -> Misunderstanding? {
    guard let side = dialog.questions[question].expects, case .date(let date) = value,
      !side.allows(date, on: today)
    else { return nil }
    return side.refusal
  }

  /// A name or a reference has one line, however the message was broken.
  private func ownWords(_ text: String, _ kind: Question.Kind) -> Value {
    .text(kind == .line ? text.onOneLine : text.trimmedLines)
  }

  /// The command that a message is; nil for any other.
  package func command(in text: String) -> Command? {
    lexicon.commands.read(TypedMessage(text), menu: menu)
  }

  /// Reads a message as yes or no; nil when it is neither.
  package func readYesNo(_ text: String) -> Bool? {
    readYesNo(TypedMessage(text))
  }

  func readYesNo(_ message: TypedMessage) -> Bool? {
    guard case .understood(.choice(let name)) = lexicon.yesNo.read(message) else { return nil }
    return name == "yes"
  }

  /// Reads the answer to a question whose yes cannot be taken back.
  ///
  /// Nothing that only resembles a yes is one. Nil when it is neither yes nor no.
  func readSure(_ message: TypedMessage) -> Bool? {
    guard let isYes = readYesNo(message) else { return nil }
    guard isYes else { return false }
    return lexicon.yesNo.readStrictly(message) == .choice("yes") ? true : nil
  }

  /// Reads a message as one of some choices, by name.
  package func readChoice(_ text: String, among options: [ReadableOption]) -> Reading {
    readChoice(TypedMessage(text), among: options)
  }

  func readChoice(_ message: TypedMessage, among options: [ReadableOption]) -> Reading {
    ChoiceReader(
      options: options, allowsSeveral: false, takesOwnWords: false, separators: lexicon.separators
    ).read(message)
  }

  /// The reader of a question's answers, with the options that it offers now.
  private func reader(of question: Int, _ walk: Walk) -> ChoiceReader {
    let reader = lexicon.readers[question]
    let options = dialog.questions[question].options
    guard options.contains(where: { $0.condition != nil }) else { return reader }
    let sheet = walk.sheet
    // The words of an option stand where the option does.
    return reader.reading(
      zip(options, reader.options).filter { sheet.holds($0.0.condition, in: dialog) }.map(\.1))
  }
}
