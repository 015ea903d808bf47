package import Engine

/// What is kept of one sender from message to message.
package struct SenderState: Hashable, Sendable {
  /// What the next message is taken for.
  package enum Phase: String, Sendable {
    /// The first reply has gone out; nothing was asked yet.
    case greeted
    /// It answers what was asked.
    case talking
    /// Somebody left, so that somebody else may hold the phone: whether to go on comes first.
    case left
    /// Whether to go on was asked, after somebody left or was silent for long.
    case away
  }

  /// The conversation itself.
  package var conversation = State()
  package var phase: Phase
  /// Whether the sender was asked to send ERASE again.
  package var isErasing = false
  /// How many messages in a row were not understood.
  package var misses = 0
  /// When the last message came, in whole hours since 1970 UTC: a silence needs to be known no finer.
  package var lastHour: Int

  /// A sender whose first message has come.
  package init(phase: Phase, lastHour: Int) {
    self.phase = phase
    self.lastHour = lastHour
  }
}

/// It is kept as a line of its own, and the conversation's lines after it.
extension SenderState {
  /// The state as bytes for the store.
  package var bytes: [UInt8] {
    var writer = StoredWriter()
    writer.text(phase.rawValue)
    writer.number(lastHour)
    writer.number(misses)
    if isErasing { writer.text("erasing") }
    writer.end()
    conversation.write(to: &writer)
    return writer.bytes
  }

  /// A state from its bytes, or nil when they are none.
  package init?(bytes: [UInt8]) {
    var reader = StoredReader(bytes)
    guard let state = try? SenderState(from: &reader) else { return nil }
    self = state
  }

  private init(from reader: inout StoredReader) throws(StoredFault) {
    guard try reader.nextLine(), let phase = Phase(rawValue: try reader.text()) else {
      throw StoredFault()
    }
    self.phase = phase
    lastHour = try reader.number()
    misses = try reader.number()
    isErasing = reader.hasField
    conversation = try State(from: &reader)
  }
}
