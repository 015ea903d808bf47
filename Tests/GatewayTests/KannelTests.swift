import TestSupport
import Testing

/// Kannel, calling a program for each message and calling an address.
@Suite(
  .serialized,
  .enabled(
    if: KannelExchange.isInstalled, "Kannel is not installed: apt-get install kannel curl python3"))
struct KannelTests {
  @Test(arguments: [KannelExchange.Way.exec, .http])
  func `whole conversations go through at once, in English and in Arabic`(
    way: KannelExchange.Way
  ) async throws {
    try await Self.exchange(way) { try await $0.holdConversations() }
  }

  @Test(arguments: [KannelExchange.Way.exec, .http])
  func `a message that the spool delivers again counts once and is answered the same`(
    way: KannelExchange.Way
  ) async throws {
    try await Self.exchange(way) { exchange in
      let number = "+447700900125"
      _ = try await exchange.ask("hello", from: number)
      exchange.crashSmsbox()
      try exchange.send("1", from: number)
      try await within("the message to lie in the spool") { try !exchange.spooled().isEmpty }
      try exchange.copySpool(to: "spool-before")
      try await exchange.startSmsbox()
      let first = try await exchange.reply(1, to: number)
      // As after a power cut before the spool was told that the message is done.
      exchange.crash()
      try exchange.restoreSpool(from: "spool-before")
      try await exchange.startBearerbox()
      try await exchange.startSmsbox()
      let second = try await exchange.reply(2, to: number)
      #expect(second == first)
      let question = try await exchange.ask("MORE", from: number)
      let expected = try TextTalk.question
      #expect(question == expected)
    }
  }

  /// Kannel calls the hook again; who called it first is gone, and a second reply would be paid for too.
  @Test func `a reply goes out once when smsbox ends while the hook runs`() async throws {
    try await Self.exchange(.exec) { exchange in
      let number = "+447700900128"
      try exchange.folder.putGate(in: KannelExchange.hook)
      _ = try await exchange.ask("hello", from: number)
      try exchange.folder.hold()
      try exchange.send("1", from: number)
      try await within("the hook to be held") { exchange.folder.has("held") }
      exchange.crashSmsbox()
      exchange.folder.release()
      try await exchange.startSmsbox()
      _ = try await exchange.reply(1, to: number)
      // Longer than a hook waits before it tries again.
      try await Task.sleep(for: .seconds(4))
      let arrived = try exchange.received(by: number)
      let expected = try TextTalk(texts: ["hello", "1"]).expected()
      #expect(arrived == expected)
    }
  }

  @Test func `Kannel asks again when the bridge is cut off in mid-answer`() async throws {
    try await Self.exchange(.http) { exchange in
      let number = "+447700900128"
      exchange.crashBridge()
      try exchange.folder.putGate(in: "http-bridge.py")
      try await exchange.startBridge()
      _ = try await exchange.ask("hello", from: number)
      try exchange.folder.hold()
      try exchange.send("1", from: number)
      try await within("the answer to be held") { exchange.folder.has("held") }
      exchange.crashBridge()
      exchange.folder.release()
      try await exchange.startBridge()
      _ = try await exchange.reply(1, to: number)
      let arrived = try exchange.received(by: number)
      let expected = try TextTalk(texts: ["hello", "1"]).expected()
      #expect(arrived == expected)
    }
  }

  @Test(arguments: [KannelExchange.Way.exec, .http])
  func `no name and no text reaches a shell`(way: KannelExchange.Way) async throws {
    try await Self.exchange(way) { try await $0.sendHostile() }
  }

  private static func exchange(
    _ way: KannelExchange.Way, _ trial: (KannelExchange) async throws -> Void
  ) async throws {
    let exchange = try KannelExchange(way)
    defer {
      exchange.crash()
      exchange.crashBridge()
    }
    try await exchange.start()
    try await trial(exchange)
  }
}
