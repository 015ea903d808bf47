/// One turn of a transcript.
package struct TranscriptRecord: Hashable, Sendable {
  /// What can be read of a record.
  package enum Content: Hashable, Sendable {
    /// The bytes that were kept.
    case sound([UInt8])
    /// It is missing, unreadable, or not what was kept; nothing of it is shown.
    case damaged
  }

  /// Its place in the transcript, from 1.
  package let number: Int
  /// What was kept.
  package let content: Content
}
