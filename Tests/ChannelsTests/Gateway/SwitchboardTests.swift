import Channels
import Dialog
import Engine
import SessionStore
import Speech
import Synchronization
import TestSupport
import Testing

/// What is kept in memory between two messages must never be noticed.
@Suite struct SwitchboardTests {
  private static let day = CalendarDay(number: 20_780)
  private static let languages = ["", "fr", "ar", "ti,en"]

  /// One switchboard answers all; beside it, each message is answered by a new one, which knows nothing.
  @Test(arguments: 0..<6)
  func `who is known and what was said before are answered like strangers`(_ seed: UInt64) throws {
    let day = ClockOfTests()
    let library = try RealDialog.library()
    let (kept, fresh) = (MemoryStore(), MemoryStore())
    let lasting = try Switchboard(Responder(library), clock: day.clock) { () throws(StoreError) in
      kept
    }
    var generator = SeededGenerator(seed: seed)
    for number in 0..<120 {
      let sender = Int.random(in: 0..<4, using: &generator)
      if Int.random(in: 0..<40, using: &generator) == 0 { day.pass(1) }
      let message = Message(
        id: "m\(number)", sender: "+44770090000\(sender)",
        text: Self.text(number, of: sender, using: &generator), sentAt: day.clock.now(),
        channel: sender == 3 ? .sms : .chat, wantsStructure: sender == 2)
      let stranger = try Switchboard(Responder(library), clock: day.clock) {
        () throws(StoreError) in fresh
      }
      let (known, unknown) = (lasting.answer([message]), stranger.answer([message]))
      #expect(known == unknown, "seed \(seed), message \(number): \(message.text)")
    }
  }

  /// Each sender chooses a language first, and then types whatever comes.
  private static func text(
    _ number: Int, of sender: Int, using generator: inout SeededGenerator
  ) -> String {
    switch number {
    case 0..<4: "hello"
    case 4..<12: number % 2 == 0 ? "/language" : languages[sender]
    case _: RandomTalk.messages.randomElement(using: &generator) ?? ""
    }
  }

  @Test func `own words of one sender are never said to another`() throws {
    let switchboard = try Switchboard(
      Responder(LanguageLibrary(try Self.small())), clock: .standing(on: Self.day)
    ) { () throws(StoreError) in MemoryStore() }
    for (sender, name) in [("a", "Sam"), ("b", "Kim"), ("c", "skip"), ("d", "Sam")] {
      _ = Self.said(switchboard, sender, "hello")
      let said = Self.said(switchboard, sender, name).joined()
      #expect(said.contains("Sam") == (name == "Sam") && said.contains("Kim") == (name == "Kim"))
      #expect(said.contains("Is all well?"), "\(said)")
    }
  }

  @Test func `what another program does to a conversation is seen with the next message`() throws {
    let folder = StoreFolder()
    let clock = Clock.standing(on: Self.day)
    let switchboard = try Switchboard(
      Responder(LanguageLibrary(try Self.small())), clock: clock
    ) { () throws(StoreError) in try Store(at: folder.path, create: true, now: clock.now()) }
    let phone = "+447700900123"
    let other = try Store(at: folder.path, create: true, now: clock.now())
    let welcome = Self.said(switchboard, phone, "hello", by: .sms)
    _ = Self.said(switchboard, phone, "1", by: .sms)
    #expect(Self.said(switchboard, phone, "Sam", by: .sms).joined().contains("Hello Sam"))
    let key = SessionKey.sender(gateway: "gateway", address: phone)
    #expect(try other.erase(key, now: clock.now()))
    #expect(Self.said(switchboard, phone, "1", by: .sms) == welcome)
    try other.commit([], erasing: Erasure(of: key, optsOut: true), now: clock.now())
    #expect(Self.said(switchboard, phone, "1", by: .sms) == [])
    try other.close()
    switchboard.close()
  }

  @Test func `a transaction has 125 turns at most, and those refused do not count`() throws {
    let store = CountingStore()
    var rate = Limiter.Rate()
    rate.burst = 1
    let switchboard = try Switchboard(
      Responder(LanguageLibrary(try Self.small())), clock: .standing(on: Self.day), limit: rate
    ) { () throws(StoreError) in store }
    let flood = Message(id: nil, sender: "flood", text: "hello", channel: .chat)
    let answers = switchboard.answer(
      (0..<1_200).flatMap { number in
        [Message(id: nil, sender: "\(number)", text: "hello", channel: .chat), flood]
      })
    let said = answers.map { if case .said = $0 { true } else { false } }
    #expect(said == (0..<2_400).map { $0 % 2 == 0 || $0 == 1 })
    #expect(store.turns == Array(repeating: 125, count: 9) + [76])
  }

  @Test(arguments: [false, true])
  func `that the store could not be closed is told`(isBrief: Bool) throws {
    let store = TidiedStore()
    store.closeFailure = .full
    let events = Mutex<[GatewayEvent]>([])
    let switchboard = try Switchboard(
      Responder(LanguageLibrary(try Self.small())), clock: .standing(on: Self.day),
      note: { event in events.withLock { $0.append(event) } }
    ) { () throws(StoreError) in store }
    switchboard.close(isBrief: isBrief)
    #expect(events.withLock { $0 } == [.notClosed(.full)])
  }

  // MARK: Small things

  private static func small() throws -> SpokenDialog {
    let dialog = try SmallDialog.graph(
      """
      # ask first
      @ title Your name
      @ type line
      What is your name?

      -> second

      # ask second
      @ title Next
      ? first is answered
      Hello {first}.

      Is all well?

      - yes: Yes
      - no: No

      -> plan

      # step rest
      @ title Rest
      @ when today
      Rest.
      """)
    return SpokenDialog(try Script(dialog), try Vocabulary(dialog))
  }

  private static func said(
    _ switchboard: Switchboard, _ sender: String, _ text: String,
    by channel: Message.Channel = .chat
  ) -> [String] {
    switchboard.answer([Message(id: nil, sender: sender, text: text, channel: channel)])
      .flatMap { answer in
        if case .said(let said, _) = answer { said.texts } else { ["refused"] }
      }
  }
}

/// A store that counts the turns of each transaction.
private final class CountingStore: TurnKeeping {
  private let store = MemoryStore()
  private(set) var turns: [Int] = []

  func foreignMark() -> Int { store.foreignMark() }
  func reading(_ body: () -> Void) { store.reading(body) }
  func earlier(
    gateway: String, sender: String, id: String, digest: [UInt8]
  ) throws(StoreError) -> Earlier {
    try store.earlier(gateway: gateway, sender: sender, id: id, digest: digest)
  }
  func besideReader() -> (any CorrespondentReading)? { nil }
  func correspondent(_ key: SessionKey) -> Correspondent { store.correspondent(key) }
  func commit(
    _ turns: [Turn], erasing erasure: Erasure?, now: Int, ifStill mark: Int?
  ) throws(StoreError) -> Committed {
    self.turns.append(turns.count)
    return try store.commit(turns, erasing: erasure, now: now, ifStill: mark)
  }
  func expire(now: Int) -> Int { store.expire(now: now) }
  func finishErasures(patience: Patience) -> ErasureReport {
    store.finishErasures(patience: patience)
  }
  func hasUnfinishedErasures() -> Bool { false }
  var logTrouble: StoreError? { nil }
  func bringInLog() {}
  func close() { store.close() }
  func closeBriefly() { store.close() }
}

/// A clock whose days pass when a test says so.
private final class ClockOfTests: Sendable {
  private let day = Mutex(20_780)

  var clock: Clock {
    Clock(today: { CalendarDay(number: self.number) }) { self.number * 86_400 + 43_200 }
  }

  private var number: Int { day.withLock { $0 } }

  func pass(_ days: Int) {
    day.withLock { $0 += days }
  }
}
