package import Dialog
import Engine
package import Speech

/// A worked example: a conversation with somebody who is made up, to be read aloud or handed out.
package struct Example: Sendable {
  /// One turn.
  package struct Turn: Sendable {
    let day: CalendarDay
    /// Nil when the program spoke first.
    let typed: String?
    /// What was said, in each language of the paper.
    let passages: [Passage]

    /// A turn.
    package init(day: CalendarDay, typed: String?, passages: [Passage]) {
      self.day = day
      self.typed = typed
      self.passages = passages
    }
  }

  let name: String
  let turns: [Turn]

  /// An example of turns, by the name of its file.
  package init(_ name: String, _ turns: [Turn]) {
    self.name = name
    self.turns = turns
  }

  /// Examples as one document, each on pages of its own.
  ///
  /// - Parameters:
  ///   - examples: In order.
  ///   - tongues: The languages to write in, the main one first.
  ///   - english: The language of the file names.
  ///   - today: The day on which it is made.
  /// - Returns: The document.
  package static func document(
    _ examples: [Example], in tongues: [Tongue], english: Tongue, on today: CalendarDay
  ) -> Document {
    let guide = GuideScribe(tongues, english: english, on: today)
    let scribe = guide.scribe
    let title = scribe.say(
      .exampleTitle, "title", scribe.each { guide.words($0.dialog.title, $0) })
    return Document(
      title: title, windowTitle: title.main, languages: tongues.map(\.tag),
      front: [.paragraph(scribe.say(.exampleAbout))],
      sections: examples.map { $0.section(scribe) }, contents: scribe.say(.guideContents),
      isBook: true)
  }

  private func section(_ scribe: Scribe) -> Section {
    var blocks: [Block] = []
    var day: CalendarDay?
    var before: [Passage] = []
    for turn in turns {
      if turn.day != day {
        blocks.append(.detail(scribe.say(.exampleDay, "date", scribe.date(turn.day))))
      }
      day = turn.day
      if let typed = turn.typed {
        let words =
          chosen(typed, among: before)
          ?? Wording(Words(scribe.tongues.first?.tag ?? scribe.english.tag, [.own(typed)]))
        blocks.append(
          .turn(
            Block.Turn(
              speaker: scribe.say(.examplePerson), isPerson: true, blocks: [.paragraph(words)])))
      }
      before = turn.passages
      blocks.append(
        .turn(
          Block.Turn(
            speaker: scribe.say(.exampleProgram), isPerson: false,
            blocks: scribe.laid(turn.passages))))
    }
    // The name is that of a file: "detained-alone".
    let title = name.replacing("-", with: " ")
    return Section(
      anchor: "example-\(name)", place: .page,
      title: Wording(Words(scribe.english.tag, title.prefix(1).uppercased() + title.dropFirst())),
      blocks: blocks)
  }

  /// An option that was typed, in all languages, so that whoever reads one of them can follow.
  private func chosen(_ typed: String, among passages: [Passage]) -> Wording? {
    let option = passages.first { passage in
      guard case .option = passage.role else { return false }
      return passage.text == typed
    }
    return option.map { option in
      Wording(option.wordings.map { Words(Tag($0.language), $0.text) })
    }
  }
}
