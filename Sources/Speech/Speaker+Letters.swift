import Dialog
import Engine

/// Letters: always as they are sent, and what they mean beside that.
extension Speaker {
  /// A letter: whom it is for, the message between two rules, and what the person should know.
  ///
  /// - Parameters:
  ///   - name: Which.
  ///   - withMeaning: Whether each paragraph is followed by what it means in the person's language.
  /// - Returns: The letter.
  func letter(_ name: String, withMeaning: Bool) -> [Passage] {
    guard let index = spoken.dialog.letterIndex[name] else { return [] }
    let draft = letterWriter.composer.draft(index)
    let head = each { narrator in
      let titles = narrator.dialog.letters[index].titles
      let language = narrator.writer.composer.variant(titles).map(narrator.language(of:))
      return [
        Passage(.title, narrator.writer.title(ofLetter: index), in: language ?? .english),
        narrator.passage(.rule, .draftBegin),
      ]
    }
    return head + message(index, draft, withMeaning: withMeaning) + foot(index, draft)
  }

  /// The message in English; the meaning of a paragraph stands right under it.
  private func message(_ index: Int, _ draft: Draft, withMeaning: Bool) -> [Passage] {
    let sent = lines(of: draft, letterWriter)
    let reader = narrators[0]
    guard withMeaning, reader.voice.language != .english else { return sent.map(\.passage) }
    // Conditions and indices are the same in every language, so the paragraphs are too.
    let meant = lines(of: reader.writer.composer.draft(index), reader.writer)
    guard sent.count == meant.count else { return sent.map(\.passage) }
    return zip(sent, meant).flatMap { sent, meant -> [Passage] in
      // A name means itself, and what is not translated is the English once more.
      guard meant.passage.text != sent.passage.text, meant.isTranslated else {
        return [sent.passage]
      }
      return [sent.passage, reader.passage(.meaning, .letterMeaning, ["text": meant.passage.text])]
    }
  }

  private struct Line {
    let passage: Passage
    let isTranslated: Bool
  }

  /// Recipient, subject and body of a draft, in the words of a writer.
  private func lines(of draft: Draft, _ writer: Writer) -> [Line] {
    var lines: [Line] = []
    if let recipient = draft.recipient {
      let name = writer.words(Text([.hole(.answer(recipient))]))
      let words = writer.vocabulary(.draftTo, ["recipient": name])
      lines.append(
        Line(
          passage: Passage(.paragraph, words),
          isTranslated: writer.vocabulary.isTranslated(.draftTo)))
    }
    if let subject = draft.subject {
      let words = writer.vocabulary(.draftSubject, ["subject": writer.words(subject)])
      lines.append(Line(passage: Passage(.paragraph, words), isTranslated: subject.isTranslated))
    }
    return lines
      + draft.body.map { piece in
        Line(
          passage: Passage(piece.role == .bullet ? .bullet : .paragraph, writer.words(piece)),
          isTranslated: piece.text.isTranslated)
      }
  }

  /// What the message still lacks, and what is for the person alone.
  private func foot(_ index: Int, _ draft: Draft) -> [Passage] {
    each { narrator in
      var passages = [narrator.passage(.rule, .draftEnd)]
      let questions = narrator.dialog.questions
      let titles = { (question: Int) in narrator.writer.composer.variant(questions[question].titles)
      }
      if !draft.gaps.isEmpty || !draft.foreign.isEmpty {
        passages += narrator.paragraph(.draftGaps)
      }
      passages += draft.gaps.map { question in
        Passage(
          .bullet, narrator.writer.title(ofQuestion: question),
          in: titles(question).map(narrator.language(of:)) ?? .english)
      }
      passages += draft.foreign.map { question in
        narrator.passage(
          .bullet, .gapToTranslate, ["title": narrator.writer.title(ofQuestion: question)],
          around: [titles(question)])
      }
      let notes = narrator.writer.composer.notes(of: index)
      if !notes.isEmpty { passages += narrator.paragraph(.draftNotes) }
      return passages
        + notes.map { note in
          Passage(.bullet, narrator.writer.words(note), in: narrator.language(of: note.text))
        }
    }
  }
}
