import Foundation
import Testing

@testable import SessionStore

@Suite struct MigrationTests {
  private let directory = TemporaryDirectory()

  /// Every version that was ever released, as SQLite's shell writes it out.
  @Test(
    .enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing),
    arguments: Migration.all.map(\.version))
  func `a store of every past version opens with all it holds`(version: Int) throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/version\(version).sql")
    try FileManager.default.createDirectory(
      atPath: directory.store, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try directory.sqlite(".read '\(fixture.path)'")
    let store = try Store(in: directory)
    #expect(try store.words(in: .label("my case")) == ["one", "two"])
    let sender = SessionKey.sender(gateway: "sms", address: "+447700900123")
    #expect(try store.words(in: sender) == ["yes"])
    #expect(try store.session(sender)?.state == Array("state after yes".utf8))
    #expect(
      try store.earlier(
        gateway: "sms", sender: "+447700900123", id: "m1",
        digest: SipHash.digest(of: Array("yes".utf8)))
        == .replied(Array("Next".utf8)))
    #expect(
      try store.earlier(gateway: "sms", sender: "+447700900123", id: "m0", digest: []) == .gone)
    let silent = SessionKey.sender(gateway: "sms", address: "+447700900456")
    #expect(try store.correspondent(silent).hasOptedOut)
    try store.say("three", in: .label("my case"))
    try store.close()
    #expect(try Store.audit(at: directory.store, now: noon).isEmpty)
    #expect(try directory.sqlite("PRAGMA integrity_check") == "ok\n")
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `a newer store is refused and left untouched`() throws {
    try Store(in: directory).close()
    try directory.sqlite("PRAGMA user_version=99")
    let before = directory.files
    #expect(throws: StoreError.tooNew(version: 99)) { try Store(in: directory) }
    #expect(throws: StoreError.tooNew(version: 99)) {
      try Store.audit(at: directory.store, now: noon)
    }
    #expect(directory.files == before)
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `a newer store whose news are still in its log is refused and left untouched`() throws {
    try Store(in: directory).close()
    let copy = TemporaryDirectory()
    // The shell is stopped before it can bring the log in.
    try run(
      "/bin/sh", "-c",
      """
      (echo "PRAGMA user_version=99; SELECT 'ready';"; sleep 5) | sqlite3 '\(directory.database)' \
      | (read line; mkdir -p '\(copy.path)/state'; cp -a '\(directory.store)' '\(copy.store)')
      """)
    let before = copy.files
    #expect(before["sessions.db-wal"]?.isEmpty == false)
    #expect(throws: StoreError.tooNew(version: 99)) { try Store(in: copy) }
    #expect(copy.files["sessions.db"] == before["sessions.db"])
    #expect(copy.files["sessions.db-wal"] == before["sessions.db-wal"])
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `a database of another program is refused and left untouched`() throws {
    try Store(in: directory).close()
    unlink(directory.database)
    try directory.sqlite("CREATE TABLE letter(text); PRAGMA journal_mode=WAL")
    chmod(directory.database, 0o600)
    let before = directory.files["sessions.db"]
    #expect(throws: StoreError.notAStore) { try Store(in: directory) }
    #expect(directory.files["sessions.db"] == before)
  }

  @Test func `a file that is no database is refused and left untouched`() throws {
    try Store(in: directory).close()
    let letter = Data(String(repeating: "Dear Sir or Madam, ", count: 400).utf8)
    try letter.write(to: URL(fileURLWithPath: directory.database))
    chmod(directory.database, 0o600)
    #expect(throws: StoreError.damaged) { try Store(in: directory) }
    #expect(directory.files["sessions.db"] == letter)
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `a step to a newer version keeps everything, or nothing of it happens`() throws {
    let newest = Migration.all.count
    let later =
      Migration.all + [
        Migration(version: newest + 1) { connection throws(StoreError) in
          try connection.execute("ALTER TABLE session ADD COLUMN note TEXT")
        }
      ]
    let broken =
      Migration.all + [
        Migration(version: newest + 1) { connection throws(StoreError) in
          try connection.execute("ALTER TABLE session ADD COLUMN note TEXT")
          try connection.execute("ALTER TABLE nothing ADD COLUMN note TEXT")
        }
      ]
    let store = try Store(in: directory)
    try store.say("one", in: .label("my case"))
    try store.close()
    #expect(throws: StoreError.sqlite(code: 1, extended: 1)) { try open(broken) }
    #expect(try directory.sqlite("PRAGMA user_version") == "\(newest)\n")
    #expect(try directory.sqlite("SELECT count(*) FROM pragma_table_info('session')") == "15\n")
    let newer = try open(later)
    #expect(try newer.words(in: .label("my case")) == ["one"])
    try newer.close()
    #expect(try directory.sqlite("PRAGMA user_version") == "\(newest + 1)\n")
    #expect(throws: StoreError.tooNew(version: newest + 1)) { try Store(in: directory) }
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `the owner can read the store with SQLite's shell`() throws {
    let store = try Store(in: directory)
    try store.say("one", in: .label("my case"))
    #expect(try directory.sqlite("PRAGMA integrity_check") == "ok\n")
    #expect(
      try directory.sqlite("SELECT label, progress, revision FROM session")
        == "my case|question 1|1\n")
    #expect(try directory.sqlite("SELECT CAST(record AS TEXT) FROM turn") == "one\n")
    let tables = try directory.sqlite(
      "SELECT name FROM pragma_table_list WHERE strict ORDER BY name")
    #expect(tables == "erasure\nmessage\nmeta\nopted_out\nsession\nturn\n")
    #expect(try directory.sqlite("PRAGMA journal_mode") == "wal\n")
    try store.close()
  }

  private func open(_ migrations: [Migration]) throws -> Store {
    try Store(
      at: directory.store, create: true, now: noon, hooks: StoreHooks(), migrations: migrations)
  }
}
