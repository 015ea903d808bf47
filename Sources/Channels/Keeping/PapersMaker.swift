package import Engine
package import SessionStore

/// Writes a conversation's papers as files; handed in, because a channel knows nothing of papers.
package typealias PapersMaker = (PapersOrder) throws(PapersFailure) -> PapersMade

/// What somebody wants as files.
package struct PapersOrder: Sendable {
  package let state: State
  /// What was said so far, in order.
  package let records: [TranscriptRecord.Content]
  /// The name of a folder that is not there yet.
  package let folder: String
  /// Whether names say nothing.
  package let isDiscreet: Bool
}

/// Files that were written.
package struct PapersMade: Sendable {
  package let count: Int
  /// Where they are, as somebody can find them again.
  package let folder: String

  /// So many files in a folder.
  package init(count: Int, folder: String) {
    self.count = count
    self.folder = folder
  }
}

/// Why no files were written; none was left behind.
package enum PapersFailure: Error, Hashable, Sendable {
  /// There is something of this name.
  case exists
  /// There is no room.
  case full
  /// The place cannot be written to.
  case readOnly
  case other
}
