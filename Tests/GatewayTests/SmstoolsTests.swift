import TestSupport
import Testing

/// smsd of the SMS Server Tools, over AT and PDU.
@Suite(
  .serialized,
  .enabled(
    if: SmstoolsModem.isInstalled,
    "smstools is not installed: apt-get install smstools python3"))
struct SmstoolsTests {
  @Test func `whole conversations go through at once, in English and in Arabic`() async throws {
    try await Self.modem { try await $0.holdConversations() }
  }

  @Test func `a message that is delivered again counts once and is answered the same`()
    async throws
  {
    try await Self.modem { modem in
      let number = "+447700900125"
      _ = try await modem.ask("hello", from: number)
      let begin = try modem.send("1", from: number)
      let first = try await modem.reply(1, to: number)
      try modem.deliver(begin)
      let second = try await modem.reply(2, to: number)
      #expect(second == first)
      let question = try await modem.ask("MORE", from: number)
      let expected = try TextTalk.question
      #expect(question == expected)
    }
  }

  @Test func `no turn is lost or counts twice when the gateway is cut off in mid-hook`()
    async throws
  {
    try await Self.modem { modem in
      let replies = try await modem.cutInMidHook(from: "+447700900128")
      let expected = try TextTalk(texts: ["hello", "1", "MORE", "1"]).expected()
      #expect(replies == expected)
    }
  }

  @Test func `no name and no text reaches a shell`() async throws {
    try await Self.modem { try await $0.sendHostile() }
  }

  /// A modem for one trial; afterwards the gateway keeps no text of anybody.
  private static func modem(_ trial: (SmstoolsModem) async throws -> Void) async throws {
    let modem = try SmstoolsModem()
    defer { modem.crash() }
    try await modem.start()
    try await trial(modem)
    try await within("the inbox to be emptied") { try modem.kept().isEmpty }
  }
}
