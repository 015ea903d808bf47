package import Dialog
package import Engine

/// Puts what happened in a turn into words, in the language of a conversation or in both.
package struct Speaker: Sendable {
  let spoken: SpokenDialog
  let sheet: AnswerSheet
  /// One for each language, the person's first.
  let narrators: [Narrator]
  let bidi: BidiMode
  private let masksPrivate: Bool

  /// A speaker for one turn.
  ///
  /// - Parameters:
  ///   - spoken: The dialog in the languages of the conversation as they are after the turn.
  ///   - sheet: The answers after the turn, on its day.
  ///   - masksPrivate: Whether answers to private questions are left out of what is said.
  ///   - bidi: How directions are marked.
  package init(
    _ spoken: SpokenDialog, _ sheet: AnswerSheet, masksPrivate: Bool = false, bidi: BidiMode = .none
  ) {
    self.spoken = spoken
    self.sheet = sheet
    self.bidi = bidi
    self.masksPrivate = masksPrivate
    narrators = spoken.voices.map {
      Narrator($0, english: spoken.english, sheet, masksPrivate: masksPrivate)
    }
  }

  /// Writes messages as they are sent.
  var letterWriter: Writer {
    Writer(spoken.english, sheet, masksPrivate: masksPrivate, marksForeign: true)
  }

  /// The events of a turn in words, in their order.
  package func passages(_ events: [Event]) -> [Passage] {
    events.flatMap(passages)
  }

  /// One event in words.
  package func passages(_ event: Event) -> [Passage] {
    let said =
      switch event {
      case .drafted(let name): letter(name, withMeaning: narrators.count > 1)
      case .draftedWithMeaning(let name): letter(name, withMeaning: true)
      case .languageChosen(let codes): languageChosen(codes)
      case .asked(.languages(let codes)): languageMenu(codes)
      case .asked(.suggestedLanguage(let code)): suggestion(of: code)
      case .resumed, .told, .outdated, .notUnderstood, .explained, .helped, .stuck, .reviewed,
        .planned, .lettersDiffer, .lettersComeLater, .noSuchNumber, .nothingToUndo, .nothingToSkip,
        .nothingMore, .continued, .restarted, .dialogChanged, .saveWanted, .erased, .kept,
        .noOtherLanguage, .asked,
        .finished, .stopped, .quickExit:
        each { $0.passages(event) }
      }
    return said.map { $0.shown(by: bidi) }
  }

  /// A plan in words: its stages, and in each its steps with their reasons.
  package func passages(_ plan: Plan) -> [Passage] {
    passages(.planned(plan))
  }

  // MARK: Languages

  /// The passages of every language side by side.
  func each(_ passages: (Narrator) -> [Passage]) -> [Passage] {
    let first = passages(narrators[0])
    return narrators.count > 1 ? first.paired(with: passages(narrators[1])) : first
  }

  /// Says which language it is from now on, and how far its translation can be relied on.
  private func languageChosen(_ codes: [String]) -> [Passage] {
    let inEnglish = narrator(spoken.english)
    // Where only one is spoken, the other is not promised; where none is, nothing is.
    let heard = codes.filter { code in narrators.contains { $0.voice.language.code == code } }
    guard !heard.isEmpty else { return inEnglish.paragraph(.languageIncomplete) }
    let names = heard.map { Language($0).name }
    var said = each { narrator in
      [narrator.passage(.paragraph, .languageChosen, ["language": narrator.writer.list(names)])]
    }
    // Whoever helps must know it too, so English stands beside it.
    let chosen = narrators.filter { codes.contains($0.voice.language.code) }
    for narrator in chosen where narrator.voice.isDraft {
      said.append(
        narrator.passage(.paragraph, .languageDraft)
          .paired(with: inEnglish.passage(.paragraph, .languageDraft)))
    }
    for narrator in chosen where narrator.dialog.untranslated > 0 {
      said.append(
        narrator.passage(.aside, .languageIncomplete)
          .paired(with: inEnglish.passage(.aside, .languageIncomplete)))
    }
    return said
  }

  /// Each language called by its own name, in its own direction.
  private func languageMenu(_ codes: [String]) -> [Passage] {
    let options = codes.enumerated().map { index, code in
      Passage(.option(index + 1), Language(code).name, in: Language(code))
    }
    return each { $0.paragraph(.languageQuestion) } + options
      + each { [$0.passage(.aside, .hintChoice)] }
  }

  /// Asked in the language suggested, because it may be the only one that the person reads.
  private func suggestion(of code: String) -> [Passage] {
    let voice = spoken.suggested?.language.code == code ? spoken.suggested : nil
    let first = voice.map(narrator) ?? narrators[0]
    let asked = { (narrator: Narrator) in
      [narrator.passage(.paragraph, .languageSuggestion, ["language": Language(code).name])]
        + narrator.voice.yesNo + [narrator.passage(.aside, .hintChoice)]
    }
    return asked(first).paired(with: asked(narrator(spoken.english)))
  }

  private func narrator(_ voice: Voice) -> Narrator {
    Narrator(voice, english: spoken.english, sheet, masksPrivate: masksPrivate)
  }
}
