package import Dialog
package import Engine

/// Plans and messages in parts, for clients that lay them out themselves.
extension Speaker {
  /// A step of a plan in words.
  package struct Step: Hashable, Sendable {
    /// Its name in the dialog, the same in every language.
    package let name: String
    package let stage: Dialog.Step.Stage
    /// When it is to be done; nil for a step without a date.
    package let day: CalendarDay?
    package let title: String
    /// What to do, a paragraph or a point of a list each.
    package let text: [String]
    /// Why the step is there, and what to mind.
    package let notes: [String]
    /// The names of the messages that it uses; none before it is certain which there will be.
    package let letters: [String]
  }

  /// A message to be sent, in words.
  package struct Letter: Hashable, Sendable {
    /// Its name in the dialog, the same in every language.
    package let name: String
    /// In the person's language.
    package let title: String
    /// Whether anybody may read it, like a petition.
    package let isPublic: Bool
    /// To whom it goes; nil when that is not named in it.
    package let recipient: String?
    package let subject: String?
    /// In English, as it is sent; paragraphs are divided by an empty line.
    package let body: String
    /// What it lacks, in the person's language.
    package let gaps: [String]
    /// What must be put into English before it is sent, in the person's language.
    package let toTranslate: [String]
    /// For the person alone, in their language: what to attach, when to ask again.
    package let notes: [String]
  }

  /// The steps of a plan, in their order, in the person's own language.
  package func steps(of plan: Plan) -> [Step] {
    let narrator = narrators[0]
    let dialog = narrator.dialog
    return plan.items.compactMap { item in
      guard let step = dialog.stepIndex[item.step].map({ dialog.steps[$0] }) else { return nil }
      let writer = narrator.writer
      let shown = writer.composer.shown(step.text, of: step.name)
      let letters = sheet.isOpen ? [] : step.letters.filter { writer.offers(letter: $0) }
      return Step(
        name: step.name, stage: step.stage, day: item.day,
        title: writer.composer.variant(step.titles).map { writer.words($0) } ?? "",
        text: shown.filter { $0.role != .explanation }.map { narrator.onTheWay.words($0) },
        notes: shown.filter { $0.role == .explanation }.map { writer.words($0) },
        letters: letters.map { dialog.letters[$0].name })
    }
  }

  /// A message by its name; nil when there is none of that name.
  package func letter(named name: String) -> Letter? {
    guard let index = spoken.dialog.letterIndex[name] else { return nil }
    let reader = narrators[0].writer
    let draft = letterWriter.composer.draft(index)
    return Letter(
      name: name, title: reader.title(ofLetter: index),
      isPublic: spoken.dialog.letters[index].isPublic,
      recipient: draft.recipient.map { letterWriter.words(Text([.hole(.answer($0))])) },
      subject: draft.subject.map { letterWriter.words($0) },
      body: Self.body(draft.body.map { ($0.role == .bullet, letterWriter.words($0)) }),
      gaps: draft.gaps.map { reader.title(ofQuestion: $0) },
      toTranslate: draft.foreign.map { reader.title(ofQuestion: $0) },
      notes: reader.composer.notes(of: index).map { reader.words($0) })
  }

  /// Paragraphs with an empty line between them, and the points of a list without one.
  private static func body(_ pieces: [(isBullet: Bool, text: String)]) -> String {
    var body = ""
    var wasBullet = false
    for (isBullet, text) in pieces {
      if !body.isEmpty { body += isBullet && wasBullet ? "\n" : "\n\n" }
      body += isBullet ? "* " + text : text
      wasBullet = isBullet
    }
    return body
  }
}
