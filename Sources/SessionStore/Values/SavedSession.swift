/// A session as it was left after its last turn.
package struct SavedSession: Hashable, Sendable {
  /// Which turn this is the state after.
  package let version: Version
  /// The name it is listed under; nil for a gateway's session.
  package let label: String?
  /// The gateway it came through; nil for a terminal's session.
  package let gateway: String?
  /// The name of the dialog it walks through.
  package let dialog: String
  /// The language or languages it is held in, as the caller wrote them.
  package let language: String
  /// Where the person is, for lists, as in `question 5`; never what was said.
  package let progress: String
  /// The engine's state; opaque here.
  package let state: [UInt8]
  /// When it began, was last used, and how long it stays.
  package let stay: Stay
}

extension SavedSession {
  /// One turn of one session: what a new turn says it follows.
  ///
  /// It names the session as well as the turn, so that a turn computed before an erasure cannot land
  /// in a session begun after it under the same key.
  package struct Version: Hashable, Sendable {
    /// The session's number, which is never given to another session of the store.
    package let session: Int
    /// How many turns have been kept, from 1.
    package let revision: Int
    /// The checksum of the last turn, which the next one follows.
    let head: Digest
    /// The day of the first turn.
    let createdDay: Int
    /// The day of the last turn.
    let lastDay: Int
  }

  /// When a session began, was last used, and how long it stays; in days, because the store keeps
  /// no finer time of its own.
  package struct Stay: Hashable, Sendable {
    /// The day of the first turn, in days since 1 January 1970 UTC.
    package let createdDay: Int
    /// The day of the last turn, in days since 1 January 1970 UTC.
    package let lastDay: Int
    /// How many days after the last use it is kept.
    package let retentionDays: Int

    /// The last day on which it is kept, in days since 1 January 1970 UTC.
    package var lastDayKept: Int { lastDay &+ retentionDays }
  }
}
