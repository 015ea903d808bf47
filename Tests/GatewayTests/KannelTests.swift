import Foundation
import TestSupport
import Testing

/// Kannel's boxes, with a network of our own.
@Suite(
  .serialized,
  .enabled(if: KannelBoxes.isInstalled, "Kannel is not installed: apt-get install kannel curl"))
struct KannelTests {
  @Test func `a conversation through exec goes from the first text to the plan`() throws {
    let boxes = try KannelBoxes(glue: "kannel", base: 13_900)
    defer { boxes.stop() }
    let talk = try TextTalk(through: boxes, from: "+447700900123").hold()
    #expect(talk.hasPlan, "\(talk.replies)")
    let hostile = try boxes.ask("it's `touch P1` $(touch P2)", from: "+447700900124")
    #expect(hostile.count == 1)
    let arabic = try boxes.ask("مرحبا", from: "+447700900125")
    #expect(arabic.count == 1 && !arabic[0].contains("???"))
    let made = try FileManager.default.contentsOfDirectory(atPath: boxes.folder.path)
    #expect(!made.contains { $0.hasPrefix("P") })
  }

  @Test func `a conversation over HTTP goes from the first text to the plan`() throws {
    let boxes = try KannelBoxes(glue: "kannel-http", base: 13_920)
    defer { boxes.stop() }
    let talk = try TextTalk(through: boxes, from: "+447700900123").hold()
    #expect(talk.hasPlan, "\(talk.replies)")
  }

  @Test func `a message that comes while the bridge is away is answered when it is back`() throws {
    let boxes = try KannelBoxes(glue: "kannel-http", base: 13_940)
    defer { boxes.stop() }
    let number = "+447700900126"
    _ = try boxes.ask("hello", from: number)
    boxes.killBridge()
    try boxes.send("1", from: number)
    usleep(1_500_000)
    try boxes.startBridge()
    let replies = try boxes.wait(for: 2, by: number)
    #expect(replies.count == 2)
  }
}
