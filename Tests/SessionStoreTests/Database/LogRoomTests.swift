import Foundation
import Testing

@testable import SessionStore

@Suite struct LogRoomTests {
  private let directory = TemporaryDirectory()
  private let mine = SessionKey.label("mine")

  /// The turns with which the log's file was longer than before.
  private func growths(in store: Store, turns: Int) throws -> [Int] {
    var sizes: [Int] = []
    for number in 1...turns {
      try store.say("turn \(number)", in: mine)
      sizes.append(try store.open().connection.sizeOfLog())
    }
    return (1..<turns).filter { sizes[$0] > sizes[$0 - 1] }
  }

  @Test func `hardly any turn makes the log's file longer`() throws {
    let store = try Store(in: directory)
    #expect(try growths(in: store, turns: 200).count < 40)
    try store.close()
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `what stands in a log with room after its end is whole for whoever opens it`() throws {
    let store = try Store(in: directory)
    _ = try growths(in: store, turns: 100)
    // As after a power cut: the log is there, and nothing tells where it ends.
    let copy = TemporaryDirectory()
    try copy.take(from: directory)
    try store.close()
    unlink(copy.store + "/sessions.db-shm")
    let log = try #require(copy.files["sessions.db-wal"])
    #expect(log.suffix(4096).allSatisfy { $0 == 0 })
    let again = try Store(in: copy)
    #expect(try again.words(in: mine).count == 100)
    try again.close()
    #expect(try copy.sqlite("PRAGMA integrity_check") == "ok\n")
  }

  @Test func `a log that was emptied gets no room before its beginning`() throws {
    let store = try Store(in: directory)
    _ = try growths(in: store, turns: 60)
    try store.open().connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    #expect(try store.open().connection.sizeOfLog() == 0)
    try store.say("one more", in: mine)
    // The log's heading, and the pages of one turn.
    #expect(try store.open().connection.sizeOfLog() < 10 * 4120)
    try store.close()
  }
}
