import Foundation
import SessionStore
import Testing

@Suite struct AuditTests {
  private let directory = TemporaryDirectory()
  private let mine = SessionKey.label("my case")

  @Test func `an audit of a good store finds nothing and changes nothing`() throws {
    let store = try Store(in: directory)
    try store.say("one", in: mine)
    #expect(try Store.audit(at: directory.store, now: noon).isEmpty)
    try store.close()
    let before = directory.files
    #expect(before.keys.sorted() == ["sessions.db", "sessions.lock"])
    #expect(try Store.audit(at: directory.store, now: noon).isEmpty)
    #expect(directory.files == before)
  }

  @Test func `what is in a log that was left behind is audited too`() throws {
    try Store(in: directory).close()
    let store = try Store(in: directory)
    try store.say("one", in: mine)
    try store.closeBriefly()
    #expect(
      try Store.audit(at: directory.store, now: noon + 32 * day) == [.overdue(sessions: 1)])
  }

  @Test func `what others can do is named, and not what the owner cannot`() throws {
    try Store(in: directory).close()
    chmod(directory.database, 0o400)
    chmod(directory.store, 0o500)
    #expect(try Store.audit(at: directory.store, now: noon).isEmpty)
    chmod(directory.store, 0o710)
    #expect(
      try Store.audit(at: directory.store, now: noon) == [.permissions(name: ".", mode: 0o710)])
  }

  @Test func `an audit names what stayed too long, a day after it should have gone`() throws {
    let store = try Store(in: directory)
    try store.say("one", in: mine)
    #expect(try Store.audit(at: directory.store, now: noon + 31 * day).isEmpty)
    #expect(
      try Store.audit(at: directory.store, now: noon + 32 * day) == [.overdue(sessions: 1)])
    try store.close()
    try Store(in: directory, now: noon + 400 * day).close()
    #expect(
      try Store.audit(at: directory.store, now: noon + 400 * day)
        == [.overdue(sessions: 1), .clockInDoubt])
  }

  @Test func `an audit names what others can read, and what is not a plain file`() throws {
    try Store(in: directory).close()
    chmod(directory.store, 0o755)
    chmod(directory.database, 0o644)
    #expect(
      Set(try Store.audit(at: directory.store, now: noon)) == [
        .permissions(name: ".", mode: 0o755), .permissions(name: "sessions.db", mode: 0o644),
      ])
    unlink(directory.store + "/sessions.lock")
    symlink("/dev/null", directory.store + "/sessions.lock")
    #expect(
      try Store.audit(at: directory.store, now: noon).contains(.foreignFile(name: "sessions.lock")))
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `an audit names what is left of a session that is gone`() throws {
    let store = try Store(in: directory)
    try store.say("yes", in: mine, exchange: .sms("m1", reply: "Next"))
    try store.close()
    try directory.sqlite("PRAGMA foreign_keys=OFF; DELETE FROM session")
    #expect(try Store.audit(at: directory.store, now: noon) == [.leftBehind(rows: 2)])
  }

  @Test func `without a store there is nothing to audit`() throws {
    #expect(throws: StoreError.absent) { try Store.audit(at: directory.store, now: noon) }
  }
}
