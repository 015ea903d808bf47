import TestSupport
import Testing

/// gammu-smsd, with messages in a database and in files.
@Suite(
  .enabled(
    if: GammuPhone.isInstalled,
    "gammu-smsd is not installed: apt-get install gammu gammu-smsd libdbd-sqlite3 sqlite3"))
struct GammuTests {
  @Suite(.serialized) struct SQL {
    @Test func `whole conversations go through at once, in English and in Arabic`() async throws {
      try await GammuTests.phone(.sql) { try await $0.holdConversations() }
    }

    @Test func `a message that is delivered again counts once and is answered the same`()
      async throws
    {
      try await GammuTests.phone(.sql, GammuTests.deliverAgain)
    }

    @Test func `no turn is lost or counts twice when the gateway is cut off in mid-hook`()
      async throws
    {
      try await GammuTests.phone(.sql, GammuTests.cutInMidHook)
    }

    @Test func `no name and no text reaches a shell`() async throws {
      try await GammuTests.phone(.sql) { try await $0.sendHostile() }
    }
  }

  @Suite(.serialized) struct Files {
    @Test func `whole conversations go through at once, in English and in Arabic`() async throws {
      try await GammuTests.phone(.files) { try await $0.holdConversations() }
    }

    @Test func `a message that is delivered again counts once and is answered the same`()
      async throws
    {
      try await GammuTests.phone(.files, GammuTests.deliverAgain)
    }

    @Test func `no turn is lost or counts twice when the gateway is cut off in mid-hook`()
      async throws
    {
      try await GammuTests.phone(.files, GammuTests.cutInMidHook)
    }

    @Test func `no name and no text reaches a shell`() async throws {
      try await GammuTests.phone(.files) { try await $0.sendHostile() }
    }
  }

  /// A phone for one trial; afterwards the gateway keeps no text of anybody.
  static func phone(
    _ service: GammuPhone.Service, _ trial: (GammuPhone) async throws -> Void
  ) async throws {
    let phone = try GammuPhone(service)
    defer { phone.crash() }
    try await phone.start()
    try await trial(phone)
    try await within("the inbox to be emptied") { try phone.inbox().isEmpty }
  }

  static func deliverAgain(_ phone: GammuPhone) async throws {
    let number = "+447700900125"
    _ = try await phone.ask("hello", from: number)
    let begin = try phone.send("1", from: number)
    let first = try await phone.reply(1, to: number)
    try phone.deliver(begin)
    let second = try await phone.reply(2, to: number)
    #expect(second == first)
    let question = try await phone.ask("MORE", from: number)
    let expected = try TextTalk.question
    #expect(question == expected)
  }

  static func cutInMidHook(_ phone: GammuPhone) async throws {
    let replies = try await phone.cutInMidHook(from: "+447700900128")
    #expect(replies.count == 4)
    let expected = try TextTalk(texts: ["hello", "1", "MORE", "1"]).expected()
    #expect(replies == expected)
  }
}
