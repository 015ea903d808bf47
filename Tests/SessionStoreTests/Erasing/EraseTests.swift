import Testing

@testable import SessionStore
@testable import struct StoreTorture.RandomSource

@Suite struct EraseTests {
  private let directory = TemporaryDirectory()
  private let mine = SessionKey.label("my case")
  private let sender = SessionKey.sender(gateway: "sms", address: "+447700900123")

  @Test func `after an erasure nothing of a session is left but that its messages came`() throws {
    let store = try Store(in: directory)
    try store.say("yes", in: sender, exchange: .sms("m1", reply: "Next question"))
    let asking = Exchange.sms("m2", "erase", reply: "Erased")
    let done = try store.commit([], erasing: Erasure(of: sender, exchange: asking), now: noon)
    #expect(done.erasedSession)
    #expect(try store.session(sender) == nil)
    #expect(try store.transcript(of: sender).isEmpty)
    #expect(try store.list().isEmpty)
    #expect(
      try store.earlier(gateway: "sms", sender: "+447700900001", id: "m1", digest: [1]) == .gone)
    #expect(
      try store.earlier(gateway: "sms", sender: "+447700900001", id: "m2", digest: asking.digest)
        == .replied(Array("Erased".utf8)))
    let report = try store.finishErasures()
    #expect(report.erasures == 1)
    #expect(report.samples > 0)
    #expect(report.found == 0)
    #expect(
      try store.earlier(gateway: "sms", sender: "+447700900001", id: "m1", digest: [1]) == .gone)
    #expect(throws: StoreError.alreadyAnswered(turn: 0)) {
      try store.say("yes", in: sender, exchange: .sms("m1", reply: "Next question"))
    }
    #expect(try store.session(sender) == nil)
  }

  @Test func `an erasure takes the turns of its own batch with it`() throws {
    let store = try Store(in: directory)
    let turn = Turn(
      of: mine, follows: .nothing,
      heading: Turn.Heading(dialog: "politicians", language: "en", progress: "question 1"),
      state: [1], record: Array("only for a moment".utf8), retentionDays: 30)
    #expect(try store.commit([turn], erasing: Erasure(of: mine), now: noon).erasedSession)
    #expect(try store.session(mine) == nil)
    #expect(try store.finishErasures().found == 0)
  }

  @Test func `erasing a session that does not exist changes nothing`() throws {
    let store = try Store(in: directory)
    #expect(try store.erase(mine, now: noon) == false)
    #expect(try store.finishErasures() == ErasureReport(erasures: 0, samples: 0, found: 0))
  }

  @Test func `an erasure that was interrupted is finished when the store is opened`() throws {
    let canary = "the quick brown fox 7351"
    let store = try Store(in: directory)
    try store.say(canary, in: mine)
    try store.erase(mine, now: noon)
    #expect(try Store.audit(at: directory.store, now: noon) == [.unfinishedErasures(1)])
    // As if the process had been stopped: the log is not brought in.
    let copy = TemporaryDirectory()
    try copy.take(from: directory)
    #expect(copy.contains(canary))
    try store.close()

    let again = try Store(in: copy)
    #expect(copy.containsOutsideOfLocks(canary) == false)
    #expect(try Store.audit(at: copy.store, now: noon).isEmpty)
    try again.close()
  }

  @Test func `a text that stands in another session too is not taken for a remainder`() throws {
    let store = try Store(in: directory)
    try store.say("Are you in detention now? Yes or no?", in: mine)
    try store.say("Are you in detention now? Yes or no?", in: sender)
    try store.erase(mine, now: noon)
    #expect(try store.finishErasures().found == 0)
    #expect(try store.words(in: sender) == ["Are you in detention now? Yes or no?"])
  }

  @Test func `a word of the tables' own definitions is not taken for a remainder`() throws {
    let store = try Store(in: directory)
    try store.say("my retention_days INTEGER NOT NULL, said she", in: mine)
    try store.erase(mine, now: noon)
    #expect(try store.finishErasures().found == 0)
  }

  @Test(arguments: 1...12)
  func `no eight bytes of an erased text are in any file, whatever came before`(seed: UInt64) throws
  {
    var random = RandomSource(seed: seed)
    let store = try Store(in: directory)
    var texts: [String: [String]] = [:]
    for _ in 0..<Int.random(in: 20...150, using: &random) {
      let name = "case \(Int.random(in: 0..<8, using: &random))"
      let text = random.canary(Int.random(in: 10...3_000, using: &random))
      try store.say(text, in: .label(name))
      texts[name, default: []].append(text)
    }
    let victims = texts.keys.sorted().shuffled(using: &random).prefix(3)
    for victim in victims { try store.erase(.label(victim), now: noon) }
    let report = try store.finishErasures()
    #expect(report.samples > 0)
    #expect(report.found == 0)
    let erased = victims.flatMap { texts[$0] ?? [] }
    try store.close()
    #expect(directory.samples(of: erased) == 0)
    let kept = texts.filter { !victims.contains($0.key) }.flatMap(\.value)
    #expect(kept.isEmpty || directory.samples(of: kept) > 0)
  }

  @Test func `a log left as it is would be noticed`() throws {
    let store = try Store(in: directory, hooks: StoreHooks(omitted: [.logTruncated]))
    try store.say("the quick brown fox 7351", in: mine)
    try store.erase(mine, now: noon)
    let report = try store.finishErasures()
    #expect(report.found > 0)
    #expect(try Store.audit(at: directory.store, now: noon) == [.unfinishedErasures(1)])
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `a reply whose record is damaged is erased all the same`() throws {
    let store = try Store(in: directory)
    try store.say("yes", in: sender, exchange: .sms("m1", reply: "the quick brown fox 7351"))
    try store.close()
    try directory.sqlite("UPDATE turn SET message = x'00'")
    let again = try Store(in: directory)
    try again.erase(sender, now: noon)
    #expect(try again.finishErasures().found == 0)
    #expect(
      try again.earlier(gateway: "sms", sender: "+447700900001", id: "m1", digest: []) == .gone)
    try again.close()
    #expect(directory.contains("the quick brown fox 7351") == false)
  }
}
