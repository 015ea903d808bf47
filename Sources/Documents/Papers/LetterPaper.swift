import Dialog
import Engine
import Speech

/// A message in words: as it is sent, and what it means.
struct LetterPaper: Sendable {
  let number: Int
  let name: String
  let title: Wording
  /// The title in English, for those who get the message.
  let sentTitle: Words
  let isPublic: Bool
  /// In English, as it is sent.
  let sent: Wordings
  /// What it means, in each other language of the paper.
  let meanings: [Wordings]
  /// What is missing.
  let gaps: [Wording]
  /// For the person: what to attach, when to ask again.
  let notes: [Wording]

  /// A message in one language.
  struct Wordings: Sendable {
    let tag: Tag
    let recipient: Words?
    let subject: Words?
    let lines: [Block.MessageLine]
  }
}

extension Papers {
  /// Every message that holds.
  var letterPapers: [LetterPaper] { letters.map(letterPaper) }

  /// A message that holds, by index.
  func letterPaper(_ index: Int) -> LetterPaper {
    let letter = dialog.letters[index]
    let draft = Composer(dialog: dialog, sheet: scribe.sheet).draft(index)
    let notes = scribe.lines({ $0.letters[index].text }, of: letter.name)
      .filter { $0.role == .explanation }
    return LetterPaper(
      number: (letters.firstIndex(of: index) ?? 0) + 1, name: letter.name,
      title: scribe.title { $0.letters[index].titles },
      sentTitle: scribe.title(in: scribe.english) { $0.letters[index].titles },
      isPublic: letter.isPublic,
      sent: wordings(index, scribe.english),
      meanings: scribe.tongues.filter { $0.tag != scribe.english.tag }.map { wordings(index, $0) },
      gaps: draft.gaps.map { question in scribe.title { $0.questions[question].titles } },
      notes: notes.map(\.wording))
  }

  private func wordings(_ index: Int, _ tongue: Tongue) -> LetterPaper.Wordings {
    let draft = Composer(dialog: tongue.dialog, sheet: scribe.sheet).draft(index)
    return LetterPaper.Wordings(
      tag: tongue.tag,
      recipient: draft.recipient.map { scribe.words(Text([.hole(.answer($0))]), tongue) },
      subject: draft.subject.map { scribe.words($0, tongue) },
      lines: draft.body.map {
        Block.MessageLine(
          isBullet: $0.role == .bullet, isHead: false, words: scribe.words($0, tongue))
      })
  }
}
