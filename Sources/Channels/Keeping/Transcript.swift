private import Engine
package import SessionStore
package import Speech
private import Dialog
private import Glibc

/// A kept conversation in words: who said what, and when.
package struct Transcript {
  private let spoken: SpokenDialog
  private let showsPrivate: Bool
  private let bidi: BidiMode

  /// A transcript in the words of today's dialog.
  ///
  /// - Parameters:
  ///   - spoken: The dialog, in the languages that the transcript is to be read in.
  ///   - showsPrivate: Whether answers to private questions are shown.
  ///   - bidi: How directions are marked; without marks numbers and links are shortened.
  package init(_ spoken: SpokenDialog, showsPrivate: Bool, bidi: BidiMode = .none) {
    self.spoken = spoken
    self.showsPrivate = showsPrivate
    self.bidi = bidi
  }

  /// One turn in words.
  package struct Part: Sendable {
    /// When, as it is shown.
    package let time: String
    /// What was typed, or that it is kept private; nil for the first words of a conversation.
    package let typed: String?
    /// Whether what was typed is kept private.
    package let isMasked: Bool
    /// What was said to it.
    package let passages: [Passage]

    init(time: String, typed: String?, isMasked: Bool = false, passages: [Passage]) {
      self.time = time
      self.typed = typed
      self.isMasked = isMasked
      self.passages = passages
    }
  }

  /// The turns in words; a damaged one is said to be so, and the rest can still be read.
  package func passages(_ records: [TranscriptRecord.Content]) -> [Passage] {
    parts(records).flatMap { part in
      let typed = part.typed.map { text in
        spoken.passage(.heading, .youSaid, bidi: bidi) { vocabulary in
          ["day": part.time, "text": part.isMasked ? vocabulary(.masked) : text]
        }
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
        let damaged = spoken.passage(.paragraph, .damagedTurn, bidi: bidi)
        parts.append(Part(time: "", typed: nil, passages: [damaged]))
        continue
      }
      if turn.dialog != spoken.dialog.fingerprint, !isReworded {
        isReworded = true
        let reworded = spoken.passage(.aside, .reworded, bidi: bidi)
        parts.append(Part(time: "", typed: nil, passages: [reworded]))
      }
      answers = turn.answers(after: answers)
      let sheet = Conversation(spoken.script, state: State(answers: answers)).sheet(on: turn.day)
      let speaker = Speaker(spoken, sheet, masksPrivate: !showsPrivate, bidi: bidi)
      let isMasked = !turn.text.isEmpty && isMasked(turn)
      let typed = isMasked ? spoken.vocabulary(.masked) : turn.text
      parts.append(
        Part(
          time: time(turn.time), typed: typed.isEmpty ? nil : typed, isMasked: isMasked,
          passages: speaker.passages(turn.events)))
    }
    return parts
  }

  private func isMasked(_ turn: TranscriptTurn) -> Bool {
    let question = turn.asked.flatMap { spoken.dialog.questionIndex[$0] }
    return !showsPrivate && question.map { spoken.dialog.questions[$0].isPrivate } == true
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
