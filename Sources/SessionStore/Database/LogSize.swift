private import CSQLite

/// How large the log is, as SQLite says after each commit of one connection.
final class LogSize {
  /// So many pages more are worth bringing in.
  private static let many = 500
  /// Of a long log, so many.
  private static let few = 50

  /// In pages.
  private(set) var pages = 0
  /// With so many, 16 MB, it is made to begin anew, though turns keep coming and one has to wait for it.
  var most = 4_000
  /// How many of them had been brought in, or were under way, when that was last begun.
  private var carried = 0

  /// Begins to listen; SQLite then no longer brings the log in by itself.
  ///
  /// - Parameter connection: The connection; this object has to outlive it.
  /// - Throws: `closed`.
  func listen(to connection: Connection) throws(StoreError) {
    let own = Unmanaged.passUnretained(self).toOpaque()
    try connection.withHandle { handle in
      _ = sqlite3_wal_hook(
        handle,
        { own, _, _, pages in
          own.map { Unmanaged<LogSize>.fromOpaque($0).takeUnretainedValue().pages = Int(pages) }
          return SQLITE_OK
        }, own)
    }
  }

  /// Whether it should be brought in; then it is taken note that this begins now.
  func beginsCarrying() -> Bool {
    // It begins anew once all of it is in.
    if pages < carried { carried = 0 }
    guard pages - carried >= (pages < most ? Self.many : Self.few) else { return false }
    carried = pages
    return true
  }

  /// Whether it has grown so much longer than it ever should that something must stand in its way.
  var isHeldUp: Bool { pages >= 4 * most }

  /// Whether it is long, and what was not brought in yet is little enough for a turn to wait for; or so
  /// long that it has to be done all the same.
  var shouldEnd: Bool {
    pages >= most && (pages - carried < 2 * Self.few || pages >= 2 * most)
  }
}
