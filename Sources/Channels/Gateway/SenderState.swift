package import Engine

/// What is kept of one sender from message to message.
package struct SenderState: Hashable, Codable, Sendable {
  /// What the next message is taken for.
  package enum Phase: String, Codable, Sendable {
    /// The first reply has gone out; nothing was asked yet.
    case greeted
    /// It answers what was asked.
    case talking
    /// After a silence, somebody else may hold the phone: whether to go on was asked.
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

  private enum CodingKeys: String, CodingKey {
    case conversation = "c"
    case phase = "p"
    case isErasing = "e"
    case misses = "n"
    case lastHour = "h"
  }
}
