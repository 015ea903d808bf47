import Foundation
import Testing

@testable import SessionStore

@Suite struct ClosingTests {
  private let directory = TemporaryDirectory()
  private let mine = SessionKey.label("mine")

  @Test func `a store that is closed has no log`() throws {
    let store = try Store(in: directory)
    try store.say("one", in: mine)
    try store.close()
    #expect(directory.files.keys.sorted() == ["sessions.db", "sessions.lock"])
  }

  @Test func `a store that is closed briefly leaves its log, and nothing is lost`() throws {
    for number in 1...3 {
      let store = try Store(in: directory)
      try store.say("turn \(number)", in: mine)
      try store.closeBriefly()
      #expect(directory.files["sessions.db-wal"]?.isEmpty == false)
    }
    let again = try Store(in: directory)
    #expect(try again.words(in: mine) == ["turn 1", "turn 2", "turn 3"])
    try again.close()
    #expect(directory.files["sessions.db-wal"] == nil)
  }

  @Test func `a large log is brought in all the same`() throws {
    let store = try Store(in: directory)
    for number in 0..<10 {
      try store.say(String(repeating: "\(number)", count: 200_000), in: mine)
    }
    try store.closeBriefly()
    #expect(directory.files["sessions.db-wal"] == nil)
  }

  @Test func `what was erased is not in a log that stays`() throws {
    let first = try Store(in: directory)
    try first.say("something that nobody else may read", in: mine)
    try first.closeBriefly()
    #expect(directory.contains("nobody else may read"))
    let second = try Store(in: directory)
    try second.erase(mine, now: noon)
    #expect(try second.finishErasures().found == 0)
    try second.closeBriefly()
    #expect(!directory.contains("nobody else may read"))
  }
}
