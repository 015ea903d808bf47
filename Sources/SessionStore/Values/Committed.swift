/// What a commit has done.
package struct Committed: Hashable, Sendable {
  /// For each turn of the batch, in order, the version that the next turn of its session follows.
  package let versions: [SavedSession.Version]
  /// Whether the erasure that ended the batch found a session to erase; false without an erasure.
  ///
  /// When true, ``Store/finishErasures(patience:)`` is due.
  package let erasedSession: Bool
  /// The ``Store/foreignMark()`` of the commit: what was read of these sessions before, or made of them
  /// by it, holds as long as the mark stays the same.
  package let foreignMark: Int
}
