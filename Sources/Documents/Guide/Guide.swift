package import Dialog
import Engine
import Speech

/// A whole dialog on paper, for whoever leads a group through it.
package struct Guide: Sendable {
  let guide: GuideScribe
  let today: CalendarDay

  /// A guide.
  ///
  /// - Parameters:
  ///   - tongues: The languages to write in, the main one first.
  ///   - english: The language in which messages are sent.
  ///   - today: The day on which it is made; facts that are due by then are marked.
  package init(in tongues: [Tongue], english: Tongue, on today: CalendarDay) {
    guide = GuideScribe(tongues, english: english, on: today)
    self.today = today
  }

  var scribe: Scribe { guide.scribe }
  var dialog: DialogGraph { guide.dialog }

  /// All of it, in the order in which a group needs it.
  package var document: Document {
    let title = scribe.say(
      .guideTitle, "title", scribe.each { guide.words($0.dialog.title, $0) })
    return Document(
      title: title, windowTitle: title.main, languages: scribe.tongues.map(\.tag), front: front,
      sections: [
        facilitator, questions, details, steps, letters, warnings, facts, words,
      ].filter { !$0.blocks.isEmpty || !$0.sections.isEmpty },
      contents: scribe.say(.guideContents), isBook: true)
  }

  private var front: [Block] {
    scribe.paragraphs(.guideAbout).map(Block.paragraph) + [
      .detail(scribe.say(.guideReview, "date", scribe.date(dialog.review)))
    ]
  }
}

extension Scribe {
  /// The paragraphs of a phrase, one by one.
  func paragraphs(_ name: PhraseName) -> [Wording] {
    let count = english.vocabulary(name).split(separator: "\n").count
    return (0..<count).map { index in
      each { tongue in
        let paragraphs = tongue.vocabulary(name).split(separator: "\n")
        return Words(
          tongue.tag, paragraphs.indices.contains(index) ? String(paragraphs[index]) : "")
      }
    }
  }
}
