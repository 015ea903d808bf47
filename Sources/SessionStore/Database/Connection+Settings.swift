private import CSQLite

extension Connection {
  /// Makes the settings that the store rests on, and reads each back: SQLite passes over a pragma
  /// that it does not know or cannot follow without a word.
  ///
  /// - Throws: ``StoreError/setting(_:)`` for the first that does not hold; what SQLite reports.
  func configure() throws(StoreError) {
    // First of all, so that the others wait when another program is at work.
    try set("busy_timeout", to: "5000")
    // What a hostile file could bring along does not run.
    try configure(SQLITE_DBCONFIG_DEFENSIVE, true, name: "defensive")
    try configure(SQLITE_DBCONFIG_ENABLE_TRIGGER, false, name: "triggers")
    try configure(SQLITE_DBCONFIG_ENABLE_VIEW, false, name: "views")
    try set("trusted_schema", to: "0")
    try set("cell_size_check", to: "1")
    // Temporary files would hold sessions in plain text, outside of the store's directory.
    try set("temp_store", to: "2")
    try set("foreign_keys", to: "1")
    try set("journal_mode", to: "wal")
    // A turn that was answered survives a power cut; with less than FULL some are lost.
    try set("synchronous", to: "2")
    try set("secure_delete", to: "1")
    // In KiB. With SQLite's own 2,000, a batch of a hundred senders reads its pages from the file.
    try set("cache_size", to: "-16384")
    try waitInShortNaps()
  }

  private func set(_ name: String, to value: String) throws(StoreError) {
    try execute("PRAGMA \(name)=\(value)")
    var now: String?
    try query("PRAGMA \(name)") { row in now = row.text(0) }
    guard now == value else { throw .setting(name) }
  }
}
