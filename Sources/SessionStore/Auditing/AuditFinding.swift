/// Something that an audit found wrong with a store.
///
/// No case carries anything that a person typed.
package enum AuditFinding: Hashable, Sendable {
  /// Sessions should have expired the day before yesterday or earlier.
  case overdue(sessions: Int)
  /// The clock has jumped, so nothing expires until a second look at least a day later.
  case clockInDoubt
  /// A session's own row is not what was kept; the payload is its number in the list.
  case damagedSession(Int)
  /// A record of a transcript is missing or not what was kept.
  case damagedRecord(session: Int, number: Int)
  /// Replies are not what was kept.
  case damagedReplies(Int)
  /// Records or replies are left of sessions that are gone.
  case leftBehind(rows: Int)
  /// SQLite finds its file malformed.
  case malformed
  /// The directory or a file in it can be read or written by others: its name and its permissions.
  case permissions(name: String, mode: Int)
  /// The directory, or a file in it, belongs to another user or is no plain file.
  case foreignFile(name: String)
  /// Erasures were begun and not finished.
  case unfinishedErasures(Int)
}
