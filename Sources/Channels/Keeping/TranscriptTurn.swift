package import Dialog
package import Engine
private import FoundationEssentials

/// One turn of a kept conversation: what was typed, what happened, and what it did to the answers.
///
/// It holds events and answers, not sentences, so that it can be read again in another language.
/// As JSON: `{"t":1795400000,"d":20780,"i":"2","q":"detained","k":1,"a":[["detained","=yes",20780]],
/// "e":[…],"f":1234}`.
package struct TranscriptTurn: Hashable, Codable, Sendable {
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

  private enum CodingKeys: String, CodingKey {
    case time = "t"
    case day = "d"
    case text = "i"
    case asked = "q"
    case kept = "k"
    case added = "a"
    case events = "e"
    case dialog = "f"
  }

  /// What happened between two states of a conversation.
  package init(
    time: Int, day: CalendarDay, text: String, asked: String?, from before: State,
    to after: Conversation, events: [Event]
  ) {
    let answers = after.state.answers
    var kept = 0
    while kept < min(before.answers.count, answers.count), before.answers[kept] == answers[kept] {
      kept += 1
    }
    self.time = time
    self.day = day
    self.text = text
    self.asked = asked
    self.kept = kept
    added = Array(answers[kept...])
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

  /// The turn as bytes for the store.
  package var bytes: [UInt8] {
    // Encoding plain values cannot fail.
    (try? JSONEncoder().encode(self)).map(Array.init) ?? []
  }

  /// A turn from its bytes, or nil when they are none.
  package init?(bytes: [UInt8]) {
    guard let turn = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else { return nil }
    self = turn
  }
}

extension SenderState {
  /// The state as bytes for the store.
  package var bytes: [UInt8] {
    (try? JSONEncoder().encode(self)).map(Array.init) ?? []
  }

  /// A state from its bytes, or nil when they are none.
  package init?(bytes: [UInt8]) {
    guard let state = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else { return nil }
    self = state
  }
}

extension State {
  /// The state as bytes for the store.
  package var bytes: [UInt8] {
    (try? JSONEncoder().encode(self)).map(Array.init) ?? []
  }

  /// A state from its bytes, or nil when they are none.
  package init?(bytes: [UInt8]) {
    guard let state = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else { return nil }
    self = state
  }
}
