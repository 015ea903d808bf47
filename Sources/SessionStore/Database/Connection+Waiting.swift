private import CSQLite
private import Glibc

extension Connection {
  /// Waits for other programs' transactions as long as SQLite's `busy_timeout` would, but in shorter naps.
  ///
  /// SQLite soon naps for a tenth of a second at a time, though a transaction takes a fraction of a
  /// millisecond: eight programs at work on one store spend nearly all of their time asleep.
  ///
  /// - Parameter patience: How long it waits, from now on.
  /// - Throws: `closed`; what SQLite reports.
  func waitInShortNaps(_ patience: Patience = .usual) throws(StoreError) {
    try withHandle { handle throws(StoreError) in
      let code =
        switch patience {
        case .usual:
          sqlite3_busy_handler(handle, { _, earlier in nap(after: earlier, longOnes: 2_500) }, nil)
        case .brief:
          sqlite3_busy_handler(handle, { _, earlier in nap(after: earlier, longOnes: 50) }, nil)
        }
      guard code == SQLITE_OK else { throw StoreError(code: code, in: handle) }
    }
  }
}

/// Sleeps for a moment and returns 1; returns 0 after so many naps of two milliseconds.
private func nap(after earlier: Int32, longOnes: Int32) -> Int32 {
  let short: Int32 = 20
  guard earlier < short + longOnes else { return 0 }
  usleep(earlier < short ? 200 : 2_000)
  return 1
}
