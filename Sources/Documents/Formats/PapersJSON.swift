import Dialog
import Engine
private import FoundationEssentials

/// The papers for other programs: the same words, with names for their parts.
///
/// Each text is a list with one element for each language: `[{"lang": "en", "text": "…"}]`.
enum PapersJSON {
  /// The file of all that is private.
  static func text(_ papers: Papers) -> String {
    encoded(
      Root(
        made: papers.today.description, dialog: papers.dialog.name,
        languages: papers.scribe.tongues.map(\.code), isComplete: papers.plan.isComplete,
        plan: papers.planPaper.stages.flatMap { stage in
          stage.steps.map { Step($0, stage: stage.stage.rawValue, in: papers) }
        },
        messages: papers.letterPapers.map(Message.init)))
  }

  /// The file of one text that anybody may read.
  static func text(ofPublic letter: LetterPaper) -> String {
    encoded(PublicText(name: letter.name, text: letter.sent.text))
  }

  private static func encoded(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Encoding plain values cannot fail.
    let data = (try? encoder.encode(value)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  // MARK: Parts

  private struct Root: Encodable {
    let made: String
    let dialog: String
    let languages: [String]
    let isComplete: Bool
    let plan: [Step]
    let messages: [Message]
  }

  private struct PublicText: Encodable {
    let name: String
    let text: String
  }

  private struct Text: Encodable {
    let lang: String
    let text: String

    static func each(_ wording: Wording) -> [Text] {
      wording.each.map { Text(lang: $0.tag.code, text: $0.text) }
    }
  }

  private struct Step: Encodable {
    let number: Int
    let name: String
    let stage: String
    let day: String?
    let title: [Text]
    let text: [[Text]]
    let notes: [[Text]]
    let messages: [String]

    init(_ step: PlannedStep, stage: String, in papers: Papers) {
      number = step.number
      name = step.name
      self.stage = stage
      day = step.day?.description
      title = Text.each(step.title)
      text = step.lines.map { Text.each($0.wording) }
      notes = step.notes.map(Text.each)
      messages = step.letters.map { papers.dialog.letters[$0].name }
    }
  }

  private struct Message: Encodable {
    let number: Int
    let name: String
    let isPublic: Bool
    let title: [Text]
    /// As it is sent, in English.
    let recipient: String?
    let subject: String?
    let body: String
    let meanings: [Text]
    let gaps: [[Text]]
    let notes: [[Text]]

    init(_ letter: LetterPaper) {
      number = letter.number
      name = letter.name
      isPublic = letter.isPublic
      title = Text.each(letter.title)
      recipient = letter.sent.recipient?.text
      subject = letter.sent.subject?.text
      body = letter.sent.text
      meanings = letter.meanings.map { Text(lang: $0.tag.code, text: $0.text) }
      gaps = letter.gaps.map(Text.each)
      notes = letter.notes.map(Text.each)
    }
  }
}
