package import Dialog
package import Engine

/// One turn of a kept conversation: what was typed, what happened, and what it did to the answers.
///
/// It holds events and answers, not sentences, so that it can be read again in another language.
package struct TranscriptTurn: Hashable, Sendable {
  /// When, in seconds since 1970 UTC.
  package let time: Int
  /// The day that the engine was handed.
  package let day: CalendarDay
  /// What was typed; empty for the first words of a conversation.
  package let text: String
  /// The question that was open, by name; it decides whether the text is private.
  package let asked: String?
  /// How many answers of the turn before still stand at the front of the list.
  package let kept: Int
  /// The answers added after those.
  package let added: [Answer]
  package let events: [Event]
  /// The fingerprint of the dialog that was spoken.
  package let dialog: UInt64

  /// What happened between two states of a conversation.
  package init(
    time: Int, day: CalendarDay, text: String, asked: String?, from before: State,
    to after: Conversation, events: [Event]
  ) {
    self.time = time
    self.day = day
    self.text = text
    self.asked = asked
    kept = before.answers.countInCommon(with: after.state.answers)
    added = Array(after.state.answers[kept...])
    self.events = events
    dialog = after.script.dialog.fingerprint
  }

  /// The answers after this turn.
  ///
  /// - Parameter before: Those before it.
  /// - Returns: The list, in the order given.
  package func answers(after before: [Answer]) -> [Answer] {
    Array(before.prefix(kept)) + added
  }
}

/// It is kept as a line of its own, then the answers added, then a line for each event.
///
/// ```
/// 1795400000	20780	1	2xk9	detained	2
/// D	20780
/// detained	=yes
/// E	asked	question	removal	3	16
/// ```
extension TranscriptTurn {
  private static let event = "E"

  /// The turn as bytes for the store.
  package var bytes: [UInt8] {
    var writer = StoredWriter()
    writer.number(time)
    writer.number(day.number)
    writer.number(kept)
    writer.fingerprint(dialog)
    writer.optional(asked)
    writer.text(text)
    writer.end()
    writer.answers(added)
    for event in events {
      writer.text(Self.event)
      event.write(to: &writer)
      writer.end()
    }
    return writer.bytes
  }

  /// A turn from its bytes, or nil when they are none.
  package init?(bytes: [UInt8]) {
    var reader = StoredReader(bytes)
    guard let turn = try? TranscriptTurn(from: &reader) else { return nil }
    self = turn
  }

  private init(from reader: inout StoredReader) throws(StoredFault) {
    guard try reader.nextLine() else { throw StoredFault() }
    time = try reader.number()
    day = try reader.day()
    kept = try reader.number()
    guard kept >= 0, let fingerprint = UInt64(try reader.text(), radix: 36) else {
      throw StoredFault()
    }
    dialog = fingerprint
    asked = try reader.optional()
    text = try reader.text()
    var answers = StoredAnswers()
    var events: [Event] = []
    while try reader.nextLine() {
      let tag = try reader.text()
      if try answers.take(tag, &reader) { continue }
      if tag == Self.event { events.append(try Event(from: &reader)) }
    }
    added = answers.answers
    self.events = events
  }
}
