private import CSQLite
private import Glibc

extension Connection {
  /// Waits for other programs' transactions as long as SQLite's `busy_timeout` of five seconds would,
  /// but in shorter naps.
  ///
  /// SQLite soon naps for a tenth of a second at a time, though a transaction takes a fraction of a
  /// millisecond: eight programs at work on one store spend nearly all of their time asleep.
  func waitInShortNaps() throws(StoreError) {
    try withHandle { handle throws(StoreError) in
      let code = sqlite3_busy_handler(handle, { _, earlier in nap(after: earlier) }, nil)
      guard code == SQLITE_OK else { throw StoreError(code: code, in: handle) }
    }
  }
}

/// Sleeps for a moment and returns 1; returns 0 once about five seconds have been slept.
private func nap(after earlier: Int32) -> Int32 {
  let short: Int32 = 20
  let longest: Int32 = 2_500
  guard earlier < short + longest else { return 0 }
  usleep(earlier < short ? 200 : 2_000)
  return 1
}
