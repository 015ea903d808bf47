private import Dispatch
private import Synchronization

/// Brings a database's log in beside the turns: on a thread and a connection of its own.
///
/// Turns are written to the log's end meanwhile and wait for nothing. So the log is never brought in to
/// its very end while turns keep coming; the store does that after a commit when the log has grown long,
/// and then hardly anything is left to do.
final class LogCarrier: Sendable {
  private let path: String
  private let queue = DispatchQueue(label: "log")
  private let isUnderWay = Atomic(false)
  /// Opened when it is first needed; only the queue uses it.
  private let connection = Mutex<Connection?>(nil)

  /// A carrier for the database at a path.
  init(_ path: String) {
    self.path = path
  }

  /// Whether it is under way.
  var isBusy: Bool { isUnderWay.load(ordering: .acquiring) }

  /// Begins, unless that is under way.
  ///
  /// When it fails, the log stays as it is, and nothing is lost.
  func start() {
    guard !isUnderWay.exchange(true, ordering: .acquiring) else { return }
    queue.async {
      try? self.carry()
      self.isUnderWay.store(false, ordering: .releasing)
    }
  }

  /// Waits until nothing is under way.
  func wait() {
    queue.sync {}
  }

  /// Waits until nothing is under way, and closes the connection.
  func end() {
    queue.sync {
      connection.withLock { connection in
        try? connection?.close()
        connection = nil
      }
    }
  }

  private func carry() throws(StoreError) {
    try connection.withLock { connection throws(StoreError) in
      if connection == nil { connection = try Connection(path: path, mode: .readWrite) }
      try connection?.execute("PRAGMA wal_checkpoint(PASSIVE)")
      // SQLite leaves that to whoever brings the last page in, and turns wait for them.
      try connection?.syncDatabaseFile()
    }
  }
}
