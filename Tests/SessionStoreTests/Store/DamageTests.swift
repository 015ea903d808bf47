import Foundation
import Testing

@testable import SessionStore
@testable import struct StoreTorture.RandomSource

@Suite struct DamageTests {
  private let directory = TemporaryDirectory()
  private let keys = (0..<3).map { SessionKey.label("case \($0)") }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `damage to a record is told for that record, and the rest can be read`() throws {
    try fill(turns: 5)
    try directory.sqlite("UPDATE turn SET record = x'00' WHERE session = 1 AND number = 2")
    try directory.sqlite("UPDATE turn SET checksum = zeroblob(32) WHERE session = 2 AND number = 3")
    try directory.sqlite("DELETE FROM turn WHERE session = 3 AND number = 4")
    let store = try Store(in: directory)
    #expect(try store.words(in: keys[0]) == [words(0, 1), nil] + (3...5).map { words(0, $0) })
    #expect(
      try store.words(in: keys[1])
        == [words(1, 1), words(1, 2), nil] + (4...5).map { words(1, $0) })
    #expect(
      try store.words(in: keys[2]) == (1...3).map { words(2, $0) } + [nil, words(2, 5)])
    try store.close()
    let findings = try Store.audit(at: directory.store, now: noon)
    #expect(
      Set(findings) == [
        .damagedRecord(session: 1, number: 2), .damagedRecord(session: 2, number: 3),
        .damagedRecord(session: 3, number: 4),
      ])
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `records that were exchanged, moved or cut off at the end are told`() throws {
    try fill(turns: 4)
    try directory.sqlite(
      """
      UPDATE turn SET number = -number WHERE session = 1 AND number IN (2, 3);
      UPDATE turn SET number = 5 + number WHERE session = 1 AND number < 0;
      DELETE FROM turn WHERE session = 2 AND number = 4;
      DELETE FROM turn WHERE session = 3 AND number = 1;
      UPDATE turn SET session = 3, number = 1 WHERE session = 2 AND number = 1;
      """)
    let store = try Store(in: directory)
    #expect(try store.words(in: keys[0]) == [words(0, 1), nil, nil, words(0, 4)])
    #expect(try store.words(in: keys[1]) == [nil, words(1, 2), words(1, 3), nil])
    #expect(try store.words(in: keys[2]) == [nil] + (2...4).map { words(2, $0) })
    try store.close()
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `a state that was changed is not given out, and the transcript still is`() throws {
    try fill(turns: 3)
    try directory.sqlite("UPDATE session SET state = x'00' WHERE id = 1")
    let store = try Store(in: directory)
    #expect(throws: StoreError.damaged) { try store.session(keys[0]) }
    #expect(throws: StoreError.damaged) { try store.say("more", in: keys[0]) }
    #expect(try store.words(in: keys[0]) == (1...3).map { words(0, $0) })
    #expect(try store.list().filter(\.isDamaged).map(\.label) == ["case 0"])
    #expect(try Store.audit(at: directory.store, now: noon) == [.damagedSession(1)])
    #expect(try store.erase(keys[0], now: noon))
    #expect(try store.finishErasures().found == 0)
    #expect(try Store.audit(at: directory.store, now: noon).isEmpty)
    try store.close()
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `a reply that was changed is not given again`() throws {
    var store = try Store(in: directory)
    try store.say("yes", in: keys[0], exchange: .sms("m1", reply: "Next"))
    try store.close()
    try directory.sqlite("UPDATE message SET reply = x'00'")
    store = try Store(in: directory)
    #expect(throws: StoreError.damaged) {
      try store.earlier(
        gateway: "sms", sender: "+447700900001", id: "m1",
        digest: SipHash.digest(of: Array("yes".utf8)))
    }
    try store.close()
    #expect(try Store.audit(at: directory.store, now: noon) == [.damagedReplies(1)])
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `the store's own key is guarded: with another, every session would seem gone`() throws {
    try fill(turns: 1)
    try directory.sqlite("UPDATE meta SET value = zeroblob(32) WHERE name = 'secret'")
    #expect(throws: StoreError.damaged) { try Store(in: directory) }
  }

  @Test(arguments: 1...4)
  func `a flipped bit in the database is told, and never shows a wrong word`(seed: UInt64) throws {
    try fill(turns: 12)
    let sound = try #require(directory.files["sessions.db"])
    var random = RandomSource(seed: seed)
    for _ in 0..<40 {
      var bytes = sound
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try bytes.write(to: URL(fileURLWithPath: directory.database))
      var isWhole = false
      do {
        let store = try Store(in: directory)
        isWhole = try isSound(store, turns: 12...12)
        try store.close()
      } catch is StoreError {
        // Refused as a whole, which is telling it too.
        try removeLogs()
        continue
      }
      let findings = try? Store.audit(at: directory.store, now: noon)
      #expect(isWhole || findings?.isEmpty == false, "bit flipped in byte \(place)")
      try removeLogs()
    }
  }

  @Test(arguments: 1...4)
  func `a torn or damaged log opens as what was there up to some turn`(seed: UInt64) throws {
    let store = try Store(in: directory)
    try say(turns: 12, in: store)
    let copy = TemporaryDirectory()
    try copy.take(from: directory)
    let files = copy.files
    let log = try #require(files["sessions.db-wal"])
    var random = RandomSource(seed: seed)
    for _ in 0..<40 {
      try FileManager.default.removeItem(atPath: copy.store)
      try FileManager.default.createDirectory(
        atPath: copy.store, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      for (name, bytes) in files where !name.hasSuffix("-shm") {
        let changed = name.hasSuffix("-wal") ? damaged(log, &random) : bytes
        let path = copy.store + "/" + name
        try changed.write(to: URL(fileURLWithPath: path))
        chmod(path, 0o600)
      }
      let opened = try Store(in: copy)
      #expect(try isSound(opened, turns: 0...12))
      try opened.say("and on it goes", in: keys[0])
      try opened.close()
    }
    try store.close()
  }

  private func damaged(_ log: Data, _ random: inout RandomSource) -> Data {
    var log = log
    let place = Int.random(in: 0..<log.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: log[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: log.removeSubrange(place...)
    default:
      let sector = place / 512 * 512
      let end = min(sector + 512, log.count)
      log.replaceSubrange(sector..<end, with: Data(count: end - sector))
    }
    return log
  }

  /// Whether every session is there as it was after one of some turns; whatever is shown must be what
  /// was said.
  private func isSound(_ store: Store, turns: ClosedRange<Int>) throws -> Bool {
    var isSound = true
    for (index, key) in keys.enumerated() {
      guard let shown = try? store.words(in: key), let saved = try? store.session(key) else {
        isSound = isSound && turns.contains(0) && (try? store.words(in: key)) == []
        continue
      }
      for (number, word) in shown.enumerated() where word != nil {
        #expect(word == words(index, number + 1))
      }
      #expect(
        String(decoding: saved.state, as: UTF8.self) == "state after \(words(index, shown.count))")
      isSound = isSound && turns.contains(shown.count) && shown.contains(nil) == false
    }
    return isSound
  }

  private func fill(turns: Int) throws {
    let store = try Store(in: directory)
    try say(turns: turns, in: store)
    try store.close()
  }

  private func say(turns: Int, in store: Store) throws {
    for number in 1...turns {
      for (index, key) in keys.enumerated() { try store.say(words(index, number), in: key) }
    }
  }

  private func words(_ session: Int, _ number: Int) -> String {
    "what was said in session \(session) as number \(number)"
  }

  private func removeLogs() throws {
    for name in ["-wal", "-shm"] { unlink(directory.database + name) }
  }
}
