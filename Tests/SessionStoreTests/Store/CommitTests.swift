@testable import SessionStore
import Testing

@Suite struct CommitTests {
  private let directory = TemporaryDirectory()
  private let mine = SessionKey.label("my case")
  private let sender = SessionKey.sender(gateway: "sms", address: "+447700900123")

  @Test func `a session is taken up where it was left`() throws {
    let store = try Store(in: directory)
    try store.say("one", in: mine)
    try store.say("two", in: mine, now: noon + 3 * day)
    try store.close()

    let again = try Store(in: directory, now: noon + 3 * day)
    let saved = try #require(try again.session(mine))
    #expect(saved.state == Array("state after two".utf8))
    #expect(saved.label == "my case")
    #expect(saved.version.revision == 2)
    #expect(saved.stay.lastDay - saved.stay.createdDay == 3)
    #expect(saved.stay.lastDayKept == saved.stay.lastDay + 30)
    #expect(try again.words(in: mine) == ["one", "two"])
    try again.close()
  }

  @Test func `several turns of one new session fit in one batch`() throws {
    let store = try Store(in: directory)
    let heading = Turn.Heading(dialog: "politicians", language: "en", progress: "question 2")
    let first = Turn(
      of: mine, follows: .nothing, heading: heading, state: [1], record: [1], retentionDays: 30)
    let second = Turn(
      of: mine, follows: .turnOfBatch(0), heading: heading, state: [2], record: [2],
      retentionDays: 30)
    let done = try store.commit([first, second], now: noon)
    #expect(done.versions.map(\.revision) == [1, 2])
    #expect(try store.session(mine)?.version == done.versions.last)
    #expect(try store.session(mine)?.state == [2])
    #expect(try store.transcript(of: mine).map(\.content) == [.sound([1]), .sound([2])])
  }

  @Test func `a turn computed from an older state is refused with its whole batch`() throws {
    let store = try Store(in: directory)
    try store.say("one", in: mine)
    let old = try #require(try store.session(mine)).version
    try store.say("two", in: mine)
    let heading = Turn.Heading(dialog: "politicians", language: "en", progress: "question 2")
    let other = Turn(
      of: sender, follows: .nothing, heading: heading, state: [], record: [], retentionDays: 45)
    let late = Turn(
      of: mine, follows: .version(old), heading: heading, state: [], record: [], retentionDays: 30)
    #expect(throws: StoreError.movedOn(turn: 1)) { try store.commit([other, late], now: noon) }
    #expect(try store.session(sender) == nil)
    #expect(try store.words(in: mine) == ["one", "two"])
  }

  @Test func `a turn computed before an erasure does not land in the session begun after it`()
    throws
  {
    let store = try Store(in: directory)
    try store.say("one", in: mine)
    let old = try #require(try store.session(mine)).version
    try store.erase(mine, now: noon)
    try store.say("new", in: mine)
    let heading = Turn.Heading(dialog: "politicians", language: "en", progress: "question 2")
    let late = Turn(
      of: mine, follows: .version(old), heading: heading, state: [], record: [], retentionDays: 30)
    #expect(throws: StoreError.movedOn(turn: 0)) { try store.commit([late], now: noon) }
    #expect(try store.words(in: mine) == ["new"])
  }

  @Test func `a message that comes again gets the same reply`() throws {
    let store = try Store(in: directory)
    let digest = SipHash.digest(of: Array("yes".utf8))
    #expect(
      try store.earlier(gateway: "sms", sender: "+447700900001", id: "m1", digest: digest) == .fresh
    )
    try store.say("yes", in: sender, exchange: .sms("m1", reply: "Next question"))
    #expect(
      try store.earlier(gateway: "sms", sender: "+447700900001", id: "m1", digest: digest)
        == .replied(Array("Next question".utf8)))
    #expect(
      try store.earlier(gateway: "sms", sender: "+447700900001", id: "m1", digest: [1]) == .reusedID
    )
    #expect(
      try store.earlier(gateway: "chat", sender: "+447700900001", id: "m1", digest: digest)
        == .fresh)
    #expect(
      try store.earlier(gateway: "sms", sender: "+447700900002", id: "m1", digest: digest)
        == .fresh)
    #expect(throws: StoreError.alreadyAnswered(turn: 0)) {
      try store.say("yes", in: sender, exchange: .sms("m1", reply: "Other"))
    }
    #expect(try store.words(in: sender) == ["yes"])
  }

  @Test func `an opt-out is kept with the turn that asks for it and survives an erasure`() throws {
    let store = try Store(in: directory)
    #expect(try !store.correspondent(sender).hasOptedOut)
    let heading = Turn.Heading(dialog: "politicians", language: "en", progress: "question 2")
    let stop = Turn(
      of: sender, follows: .nothing, heading: heading, state: [], record: [], retentionDays: 45,
      optsOut: true)
    try store.commit([stop], now: noon)
    try store.erase(sender, now: noon)
    try store.finishErasures()
    #expect(try store.session(sender) == nil)
    #expect(try store.correspondent(sender).hasOptedOut)
    try store.commit([], erasing: Erasure(of: sender, optsOut: false), now: noon)
    #expect(try !store.correspondent(sender).hasOptedOut)
  }

  @Test(arguments: ["", "two\nlines", String(repeating: "x", count: 201), "gone\u{7f}"])
  func `an id that is not 1 to 200 bytes without control characters is refused`(id: String) throws {
    let store = try Store(in: directory)
    #expect(throws: StoreError.unusableID) {
      try store.say("yes", in: sender, exchange: .sms(id, reply: "no"))
    }
    #expect(throws: StoreError.unusableID) {
      try store.earlier(gateway: "sms", sender: "+447700900001", id: id, digest: [])
    }
    #expect(try store.session(sender) == nil)
  }

  @Test func `a list shows where people are, the last used first`() throws {
    let store = try Store(in: directory)
    try store.say("one", in: mine)
    try store.say("hello", in: sender, retentionDays: Retention.gatewayDays, now: noon + day)
    let list = try store.list()
    #expect(list.map(\.label) == [nil, "my case"])
    #expect(list.map(\.gateway) == ["sms", nil])
    #expect(list.map(\.progress) == ["question 1", "question 1"])
    #expect(list.map(\.turns) == [1, 1])
    #expect(list.contains(where: \.isDamaged) == false)
  }

  @Test func `zero bytes and empty values come back whole`() throws {
    let store = try Store(in: directory)
    let heading = Turn.Heading(dialog: "a\0b", language: "", progress: "")
    let turn = Turn(
      of: .label("e\u{301}"), follows: .nothing, heading: heading, state: [], record: [0, 0, 1],
      retentionDays: 30)
    try store.commit([turn], now: noon)
    #expect(try store.session(.label("é")) == nil)
    let saved = try #require(try store.session(.label("e\u{301}")))
    #expect(saved.dialog == "a\0b")
    #expect(saved.state.isEmpty)
    #expect(try store.transcript(of: .label("e\u{301}")).map(\.content) == [.sound([0, 0, 1])])
  }

  @Test func `the mark changes when another program has written, and only then`() throws {
    let (store, other) = (try Store(in: directory), try Store(in: directory))
    let before = try store.foreignMark()
    try store.say("one", in: mine)
    #expect(try store.foreignMark() == before)
    try other.say("two", in: mine)
    #expect(try store.foreignMark() != before)
    try other.close()
    try store.close()
  }

  @Test func `names that only look alike are two sessions`() {
    #expect(SessionKey.label("caf\u{E9}") != .label("cafe\u{301}"))
    #expect(
      SessionKey.sender(gateway: "g", address: "\u{E9}")
        != .sender(gateway: "g", address: "e\u{301}"))
    #expect(SessionKey.sender(gateway: "g", address: "a") != .sender(gateway: "h", address: "a"))
    #expect(SessionKey.label("a") != .sender(gateway: "a", address: "a"))
    #expect(Set([SessionKey.label("a"), .label("a"), .label("b")]).count == 2)
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `the log is brought into the database beside the turns once it has grown`() throws {
    let store = try Store(in: directory)
    try store.say("turn 1", in: mine)
    store.bringInLog()
    store.log.wait()
    #expect(try turnsInDatabaseAlone() == 0)
    // A turn of a megabyte fills 250 pages.
    for number in 2...9 { try store.say(String(repeating: "\(number)", count: 1 << 20), in: mine) }
    let mark = try store.foreignMark()
    store.bringInLog()
    store.log.wait()
    #expect(try turnsInDatabaseAlone() == 9)
    // It changes nothing that anybody could see.
    #expect(try store.foreignMark() == mark)
    try store.close()
  }

  @Test func `a log that nobody brings in begins anew when it has grown long`() throws {
    let store = try Store(in: directory)
    store.logSize.most = 100
    var sizes: [Int] = []
    for number in 1...50 {
      try store.say("turn \(number)", in: mine)
      sizes.append(store.logSize.pages)
    }
    #expect(try #require(sizes.max()) >= 100 && sizes.max() ?? 0 < 210)
    #expect(try #require(sizes.last) < 200)
    #expect(try store.words(in: mine).count == 50)
    try store.close()
  }

  /// What stands in the database's own file, without the log beside it.
  private func turnsInDatabaseAlone() throws -> Int {
    let copy = directory.path + "/alone.db"
    try run("cp", directory.database, copy)
    // Before the log came in, there may not even be tables.
    return (try? run("sqlite3", copy, "SELECT count(*) FROM turn"))
      .flatMap { Int($0.dropLast()) } ?? 0
  }
}
