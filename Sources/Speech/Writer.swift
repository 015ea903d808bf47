package import Dialog
package import Engine

/// Fills the holes of texts with the words of one person's answers.
package struct Writer: Sendable {
  let vocabulary: Vocabulary
  let composer: Composer
  /// Whether answers in other words than English ones are marked as to be translated.
  private let marksForeign: Bool
  private let masksPrivate: Bool
  /// The direction of the language, when values of the other direction are to be kept together.
  private var direction: Direction?

  /// A writer for one set of answers.
  ///
  /// - Parameters:
  ///   - script: The dialog that is spoken.
  ///   - vocabulary: The program's own sentences, in the same language.
  ///   - sheet: The answers.
  ///   - masksPrivate: Whether answers to private questions are left out.
  ///   - marksForeign: Whether answers in other words than English ones are marked as to be
  ///     translated, as they must be in a message that is sent.
  package init(
    _ script: Script, _ vocabulary: Vocabulary, _ sheet: AnswerSheet, masksPrivate: Bool = false,
    marksForeign: Bool = false
  ) {
    self.masksPrivate = masksPrivate
    self.marksForeign = marksForeign
    composer = Composer(dialog: script.dialog, sheet: sheet)
    self.vocabulary = vocabulary
  }

  /// A writer of one language, which keeps values of the other direction together.
  init(
    _ voice: Voice, _ sheet: AnswerSheet, masksPrivate: Bool, marksForeign: Bool = false
  ) {
    composer = Composer(dialog: voice.dialog, sheet: sheet)
    vocabulary = voice.vocabulary.isolating(in: voice.language)
    direction = voice.language.direction
    self.masksPrivate = masksPrivate
    self.marksForeign = marksForeign
  }

  var dialog: DialogGraph { composer.dialog }
  var sheet: AnswerSheet { composer.sheet }

  /// A paragraph in words.
  package func words(_ shown: Shown) -> String {
    words(shown.text, choice: shown.choice)
  }

  /// A text in words; what is missing is a visible gap.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - choice: For a bullet that shows one of several choices, which.
  /// - Returns: The words.
  package func words(_ text: Text, choice: String? = nil) -> String {
    text.segments.reduce(into: "") { words, segment in
      switch segment {
      case .plain(let piece): words += piece
      case .hole(.answer(let question)):
        words += isolated(
          choice.map { self.words(.choice($0), of: question) } ?? answer(question), in: text)
      case .hole(.when(let question)): words += when(question, in: text)
      case .hole(.part(let part)):
        words += isolated(inline(dialog.parts[part]), in: text)
      case .hole(.letter(let letter)): words += isolated(title(ofLetter: letter), in: text)
      case .hole(.today): words += date(PartialDate(sheet.today))
      case .hole(.parameter): break
      }
    }
  }

  /// A value as it stands in a text, which may still be English in another language's dialog.
  private func isolated(_ value: String, in text: Text) -> String {
    guard let direction, text.onlyHole == nil else { return value }
    return BidiMode.isolated(value, in: text.isTranslated ? direction : .leftToRight)
  }

  /// A part within a sentence: its paragraphs that hold, one after the other.
  private func inline(_ part: Part) -> String {
    composer.shown(part.paragraphs, of: part.name).map(words).joined(separator: " ")
  }

  /// The answer of a question for a letter or a step: a gap unless it was answered.
  private func answer(_ question: Int) -> String {
    guard let value = sheet[question], value.isAnswer else {
      return vocabulary(.gap, ["title": title(ofQuestion: question)])
    }
    let words = words(value, of: question)
    return marksForeign && sheet.foreign.contains(question)
      ? vocabulary(.toTranslate, ["text": words]) : words
  }

  /// The date that answers a question, with "on" before a day and "in" before a month; a gap stands
  /// where a day would.
  private func when(_ question: Int, in text: Text) -> String {
    let phrase: PhraseName =
      if case .date(let date)? = sheet[question], date.day == nil { .whenMonth } else { .whenDay }
    return vocabulary(phrase, ["date": isolated(answer(question), in: text)])
  }

  /// A value in words, also one that is no answer.
  package func words(_ value: Value, of question: Int) -> String {
    if masks(value, of: question) { return vocabulary(.masked) }
    return switch value {
    case .unknown: vocabulary(.answerUnknown)
    case .declined: vocabulary(.answerDeclined)
    case .choice(let name): label(name, of: question)
    case .choices(let names):
      names.isEmpty ? none(of: question) : list(names.map { label($0, of: question) })
    case .text(let text): text
    case .postcode(let postcode): postcode.written
    case .date(let date): self.date(date)
    case .number(let number): String(number)
    }
  }

  /// Whether a value is left out of what is said; whoever shows it in other words must ask.
  func masks(_ value: Value, of question: Int) -> Bool {
    masksPrivate && dialog.questions[question].isPrivate && value.isAnswer
  }

  private func label(_ option: String, of question: Int) -> String {
    dialog.questions[question].option(named: option)?.label ?? option
  }

  /// "None of these", in the words of the question if it has any.
  private func none(of question: Int) -> String {
    dialog.questions[question].option(named: "none")?.label ?? vocabulary(.answerNone)
  }

  /// Things one after the other: "a, b and c".
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let first = items.dropLast().reversed().reduce(nil as String?) { rest, item in
      rest.map { vocabulary(.listComma, ["first": item, "rest": $0]) } ?? item
    }
    return vocabulary(.listAnd, ["first": first ?? "", "last": last])
  }

  /// A date as it is written out: "23 November 2026".
  package func date(_ date: PartialDate) -> String {
    let month = dialog.phrases["month-\(date.month)"]?.paragraphs.first?.plain ?? ""
    let year = String(date.year)
    guard let day = date.day else {
      return vocabulary(.dateMonth, ["month": month, "year": year])
    }
    return vocabulary(.dateFull, ["day": String(day), "month": month, "year": year])
  }

  package func title(ofQuestion question: Int) -> String {
    composer.variant(dialog.questions[question].titles).map { words($0) } ?? ""
  }

  package func title(ofLetter letter: Int) -> String {
    composer.variant(dialog.letters[letter].titles).map { words($0) } ?? ""
  }
}
