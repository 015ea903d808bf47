/// One turn to be kept: the state after it, what was said, and the reply, all or nothing.
package struct Turn: Hashable, Sendable {
  package let key: SessionKey
  package var follows: Predecessor
  package let heading: Heading
  package let state: [UInt8]
  package let record: [UInt8]
  package let exchange: Exchange?
  package let retentionDays: Int
  package let optsOut: Bool?

  /// A turn to be kept.
  ///
  /// - Parameters:
  ///   - key: The session it belongs to.
  ///   - follows: What the turn was computed from; the commit refuses it when the session has moved
  ///     on since.
  ///   - heading: What lists show of the session after this turn.
  ///   - state: The engine's state after the turn; replaces the one before.
  ///   - record: What was said, for the transcript; added to the ones before.
  ///   - exchange: The message it answers and the reply, when it came through a gateway.
  ///   - retentionDays: How many days after its last use the session is kept: from 0 to 36,500.
  ///   - optsOut: Whether the person has opted out of messages with this turn (true), opted in again
  ///     (false), or neither (nil).
  package init(
    of key: SessionKey, follows: Predecessor, heading: Heading, state: [UInt8], record: [UInt8],
    exchange: Exchange? = nil, retentionDays: Int, optsOut: Bool? = nil
  ) {
    self.key = key
    self.follows = follows
    self.heading = heading
    self.state = state
    self.record = record
    self.exchange = exchange
    self.retentionDays = min(max(retentionDays, 0), 36_500)
    self.optsOut = optsOut
  }
}

extension Turn {
  /// What a turn was computed from.
  ///
  /// It guards two programs at work on one session: the second to commit is told that the session
  /// moved on.
  package enum Predecessor: Hashable, Sendable {
    /// Nothing was kept under the key; the turn is the session's first.
    case nothing
    /// A kept turn.
    case version(SavedSession.Version)
    /// A turn of the same session that stands before it in the same batch, by its place from 0.
    case turnOfBatch(Int)
  }

  /// What lists show of a session.
  package struct Heading: Hashable, Sendable {
    package let dialog: String
    package let language: String
    package let progress: String

    /// A heading.
    ///
    /// - Parameters:
    ///   - dialog: The name of the dialog.
    ///   - language: The language or languages it is held in.
    ///   - progress: Where the person is, never what they said: `question 5`.
    package init(dialog: String, language: String, progress: String) {
      self.dialog = dialog
      self.language = language
      self.progress = progress
    }
  }
}
