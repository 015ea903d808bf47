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
  private let failures = Mutex((count: 0, last: nil as StoreError?))

  /// A carrier for the database at a path.
  init(_ path: String) {
    self.path = path
  }

  /// Whether it is under way.
  var isBusy: Bool { isUnderWay.load(ordering: .acquiring) }

  /// Why the log could not be brought in, the last two times or more; nil when it could.
  ///
  /// Once may be chance, and costs nothing: the next time brings in more.
  var trouble: StoreError? { failures.withLock { $0.count > 1 ? $0.last : nil } }

  /// Takes note of how it went, here or where the store did it itself.
  func took(_ body: () throws(StoreError) -> Void) {
    do throws(StoreError) {
      try body()
      failures.withLock { $0 = (0, nil) }
    } catch {
      failures.withLock { $0 = ($0.count + 1, error) }
    }
  }

  /// Begins, unless that is under way.
  ///
  /// When it fails, the log stays as it is, and nothing is lost.
  func start() {
    guard !isUnderWay.exchange(true, ordering: .acquiring) else { return }
    queue.async {
      self.took(self.carry)
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
