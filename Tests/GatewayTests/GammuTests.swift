import Foundation
import TestSupport
import Testing

/// gammu-smsd, with its own dummy phone.
@Suite(
  .serialized,
  .enabled(
    if: GammuPhone.isInstalled,
    "gammu-smsd is not installed: apt-get install gammu gammu-smsd libdbd-sqlite3 sqlite3"))
struct GammuTests {
  @Test func `a conversation goes from the first text to the plan`() throws {
    let phone = try GammuPhone()
    defer { phone.stop() }
    let talk = try TextTalk(through: phone, from: "+447700900123").hold()
    #expect(talk.hasPlan, "\(talk.replies)")
  }

  @Test func `texts come in and go out in their own script`() throws {
    let phone = try GammuPhone()
    defer { phone.stop() }
    let number = "+447700900124"
    _ = try phone.ask("مرحبا", from: number)
    _ = try phone.ask("1", from: number)
    let replies = try phone.received(by: number)
    #expect(replies.count == 2)
    #expect(replies.allSatisfy { !$0.contains("???") })
  }

  @Test func `a message that is delivered twice is answered twice the same, and counts once`()
    throws
  {
    let phone = try GammuPhone()
    defer { phone.stop() }
    let number = "+447700900125"
    _ = try phone.ask("hello", from: number)
    let files = try phone.staged("1", from: number)
    try phone.deliver(files)
    _ = try phone.wait(for: 2, by: number)
    try phone.deliver(files)
    let replies = try phone.wait(for: 3, by: number)
    #expect(replies.count == 3)
    #expect(replies[1] == replies[2])
  }

  @Test func `a sender's name never reaches a shell`() throws {
    let phone = try GammuPhone()
    defer { phone.stop() }
    for name in ["X;id>P1", "$(id>P2)", "`id>P3`", "x|id>P4"] {
      try phone.send("hello", from: name)
    }
    try phone.send("hello $(touch P5) it's `touch P6`", from: "+447700900126")
    let replies = try phone.wait(for: 1, by: "+447700900126")
    #expect(replies.count == 1)
    let made = try FileManager.default.contentsOfDirectory(atPath: phone.folder.path)
    #expect(!made.contains { $0.hasPrefix("P") })
  }
}
