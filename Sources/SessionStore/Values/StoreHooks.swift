/// Where tests can look in on the store, or stop it.
///
/// The program passes none. A test kills its process at a point, or leaves a step out to show that
/// the tests would notice.
package struct StoreHooks {
  /// Called each time a point is passed.
  package var reached: ((StorePoint) -> Void)?
  /// Steps to be left out; only ``StorePoint/replyKept`` and ``StorePoint/logTruncated`` can be.
  package var omitted: Set<StorePoint>

  /// Hooks; none unless given.
  package init(reached: ((StorePoint) -> Void)? = nil, omitted: Set<StorePoint> = []) {
    self.reached = reached
    self.omitted = omitted
  }
}

/// A point that the store passes, named for what has just been done.
package enum StorePoint: String, Hashable, Sendable, CaseIterable {
  // Opening.
  case directoryMade
  case locked
  case fileMade
  case configured
  case migrationBegun
  case migrationWritten
  case migrationCommitted

  // A batch; the middle ones once a turn.
  case batchBegun
  case stateKept
  case recordKept
  case replyKept
  case batchWritten
  case batchCommitted

  // An erasure: its rows, in a batch or an expiry, and what finishes it.
  case rowsErased
  case orphansErased
  case vacuumed
  case logTruncated
  case scanned
  case erasureForgotten
}
