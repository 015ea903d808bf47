package import Engine
package import SessionStore
package import Speech
private import Dialog
private import Glibc

/// A kept conversation in words: who said what, and when.
package struct Transcript {
  private let script: Script
  private let vocabulary: Vocabulary
  private let showsPrivate: Bool

  /// A transcript in the words of today's dialog.
  ///
  /// - Parameters:
  ///   - script: The dialog that was spoken.
  ///   - vocabulary: The program's own sentences.
  ///   - showsPrivate: Whether answers to private questions are shown.
  package init(script: Script, vocabulary: Vocabulary, showsPrivate: Bool) {
    self.script = script
    self.vocabulary = vocabulary
    self.showsPrivate = showsPrivate
  }

  /// One turn in words.
  package struct Part: Sendable {
    /// When, as it is shown.
    package let time: String
    /// What was typed, or that it is kept private; nil for the first words of a conversation.
    package let typed: String?
    /// What was said to it.
    package let passages: [Passage]
  }

  /// The turns in words; a damaged one is said to be so, and the rest can still be read.
  package func passages(_ records: [TranscriptRecord.Content]) -> [Passage] {
    parts(records).flatMap { part in
      let typed = part.typed.map { text in
        Passage(.heading, vocabulary(.youSaid, ["day": part.time, "text": text]))
      }
      return (typed.map { [$0] } ?? []) + part.passages
    }
  }

  /// The turns in words, one by one.
  package func parts(_ records: [TranscriptRecord.Content]) -> [Part] {
    var parts: [Part] = []
    var answers: [Answer] = []
    var isReworded = false
    for record in records {
      guard case .sound(let bytes) = record, let turn = TranscriptTurn(bytes: bytes) else {
        let damaged = Passage(.paragraph, vocabulary(.damagedTurn))
        parts.append(Part(time: "", typed: nil, passages: [damaged]))
        continue
      }
      if turn.dialog != script.dialog.fingerprint, !isReworded {
        isReworded = true
        let reworded = Passage(.aside, vocabulary(.reworded))
        parts.append(Part(time: "", typed: nil, passages: [reworded]))
      }
      answers = turn.answers(after: answers)
      let sheet = Conversation(script, state: State(answers: answers)).sheet(on: turn.day)
      let speaker = Speaker(script, vocabulary, sheet, masksPrivate: !showsPrivate)
      parts.append(
        Part(
          time: time(turn.time), typed: turn.text.isEmpty ? nil : typed(turn),
          passages: speaker.passages(turn.events)))
    }
    return parts
  }

  private func typed(_ turn: TranscriptTurn) -> String {
    let question = turn.asked.flatMap { script.dialog.questionIndex[$0] }
    let isPrivate = question.map { script.dialog.questions[$0].isPrivate } ?? false
    return isPrivate && !showsPrivate ? vocabulary(.masked) : turn.text
  }

  /// The time where this computer is, to the minute.
  private func time(_ seconds: Int) -> String {
    var seconds = seconds
    var local = tm()
    guard localtime_r(&seconds, &local) != nil else { return "" }
    let pad = { (number: Int32) in (number < 10 ? "0" : "") + String(number) }
    return "\(local.tm_year + 1900)-\(pad(local.tm_mon + 1))-\(pad(local.tm_mday)) "
      + "\(pad(local.tm_hour)):\(pad(local.tm_min))"
  }
}
