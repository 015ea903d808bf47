import SessionStore
import Testing

@Suite struct MemoryStoreTests {
  private let store: MemoryStore
  private let sender = SessionKey.sender(gateway: "sms", address: "+447700900001")

  init() {
    self.init(store: MemoryStore())
  }

  private init(store: MemoryStore) {
    self.store = store
  }

  private func keep(
    _ words: String, id: String? = nil, optsOut: Bool? = nil, now: Int = noon
  ) throws {
    let saved = store.correspondent(sender).session
    let turn = Turn(
      of: sender, follows: saved.map { .version($0.version) } ?? .nothing,
      heading: Turn.Heading(dialog: "politicians", language: "en", progress: "question 1"),
      state: Array("after \(words)".utf8), record: Array(words.utf8),
      exchange: id.map { .sms($0, words, reply: "to \(words)") }, retentionDays: 30,
      optsOut: optsOut)
    _ = try store.commit([turn], erasing: nil, now: now)
  }

  private func earlier(_ id: String, _ words: String) throws -> Earlier {
    try store.earlier(
      gateway: "sms", sender: "+447700900001", id: id,
      digest: SipHash.digest(of: Array(words.utf8)))
  }

  @Test func `the state is that after the last turn`() throws {
    #expect(store.correspondent(sender).session == nil)
    try keep("one")
    try keep("two", optsOut: true)
    let known = store.correspondent(sender)
    #expect(known.session?.state == Array("after two".utf8))
    #expect(known.session?.version.revision == 2 && known.hasOptedOut)
    try keep("three", optsOut: false)
    #expect(!store.correspondent(sender).hasOptedOut)
  }

  @Test func `the same message again gets the same reply, another under its id none`() throws {
    try keep("yes", id: "m1")
    #expect(try earlier("m1", "yes") == .replied(Array("to yes".utf8)))
    #expect(try earlier("m1", "no") == .reusedID)
    #expect(try earlier("m2", "yes") == .fresh)
    #expect(throws: StoreError.unusableID) { try earlier("", "yes") }
  }

  @Test func `a message counts once however many have come since`() throws {
    for number in 1...1_000 { try keep("yes", id: "m\(number)") }
    for number in [1, 500, 1_000] {
      #expect(try earlier("m\(number)", "yes") == .replied(Array("to yes".utf8)))
      #expect(try earlier("m\(number)", "no") == .reusedID)
      #expect(throws: StoreError.alreadyAnswered(turn: 0)) { try keep("yes", id: "m\(number)") }
    }
  }

  @Test func `only the newest replies are remembered, and that there were others`() throws {
    // Room for ten replies, "to yes", and no more.
    let small = MemoryStoreTests(store: MemoryStore(mostReplies: 60))
    for number in 1...20 { try small.keep("yes", id: "m\(number)") }
    #expect(try small.earlier("m10", "yes") == .gone)
    #expect(try small.earlier("m10", "no") == .reusedID)
    #expect(try small.earlier("m11", "yes") == .replied(Array("to yes".utf8)))
    #expect(throws: StoreError.alreadyAnswered(turn: 0)) { try small.keep("yes", id: "m1") }
  }

  @Test func `a message of another sender or gateway is another message`() throws {
    try keep("yes", id: "m1")
    let digest = SipHash.digest(of: Array("yes".utf8))
    #expect(
      try store.earlier(gateway: "sms", sender: "+447700900002", id: "m1", digest: digest)
        == .fresh)
    #expect(
      try store.earlier(gateway: "chat", sender: "+447700900001", id: "m1", digest: digest)
        == .fresh)
  }

  @Test func `a message that comes again erases nothing`() throws {
    try keep("yes", id: "m1")
    let again = Erasure(of: sender, exchange: .sms("m1", "yes", reply: "Gone"))
    #expect(throws: StoreError.alreadyAnswered(turn: 0)) {
      try store.commit([], erasing: again, now: noon)
    }
    #expect(store.correspondent(sender).session?.state == Array("after yes".utf8))
  }

  @Test func `what is erased is gone, and its messages start nothing anew`() throws {
    try keep("yes", id: "m1")
    let erasure = Erasure(of: sender, exchange: .sms("m2", "erase", reply: "Gone"))
    #expect(try store.commit([], erasing: erasure, now: noon).erasedSession)
    #expect(store.correspondent(sender).session == nil)
    #expect(try earlier("m1", "yes") == .gone)
    #expect(try earlier("m2", "erase") == .replied(Array("Gone".utf8)))
    #expect(try !store.commit([], erasing: Erasure(of: sender), now: noon).erasedSession)
    _ = store.expire(now: noon + 61 * day)
    #expect(try earlier("m1", "yes") == .fresh)
  }

  @Test func `a conversation past its time goes`() throws {
    try keep("yes")
    #expect(store.expire(now: noon + 30 * day) == 0)
    #expect(store.expire(now: noon + 31 * day) == 1)
    #expect(store.correspondent(sender).session == nil)
  }
}
