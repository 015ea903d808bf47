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

  /// The turns in words; a damaged one is said to be so, and the rest can still be read.
  package func passages(_ records: [TranscriptRecord.Content]) -> [Passage] {
    var passages: [Passage] = []
    var answers: [Answer] = []
    var isReworded = false
    for record in records {
      guard case .sound(let bytes) = record, let turn = TranscriptTurn(bytes: bytes) else {
        passages.append(Passage(.paragraph, vocabulary(.damagedTurn)))
        continue
      }
      if turn.dialog != script.dialog.fingerprint, !isReworded {
        isReworded = true
        passages.append(Passage(.aside, vocabulary(.reworded)))
      }
      answers = turn.answers(after: answers)
      if !turn.text.isEmpty { passages.append(typed(turn)) }
      let sheet = Conversation(script, state: State(answers: answers)).sheet(on: turn.day)
      let speaker = Speaker(script, vocabulary, sheet, masksPrivate: !showsPrivate)
      passages += speaker.passages(turn.events)
    }
    return passages
  }

  private func typed(_ turn: TranscriptTurn) -> Passage {
    let question = turn.asked.flatMap { script.dialog.questionIndex[$0] }
    let isPrivate = question.map { script.dialog.questions[$0].isPrivate } ?? false
    let text = isPrivate && !showsPrivate ? vocabulary(.masked) : turn.text
    return Passage(.heading, vocabulary(.youSaid, ["day": time(turn.time), "text": text]))
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
