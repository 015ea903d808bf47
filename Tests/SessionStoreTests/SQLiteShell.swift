import Testing

/// SQLite's own shell, which judges the store from outside.
///
/// Tests that ask it are skipped where only the library is installed.
enum SQLiteShell {
  static let isInstalled = (try? run("/bin/sh", "-c", "command -v sqlite3")) != nil
  static let missing: Comment = "SQLite's shell is not installed: apt-get install sqlite3"
}
