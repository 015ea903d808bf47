import SessionStore
import Testing

@Suite struct ExpireTests {
  private let directory = TemporaryDirectory()
  private let mine = SessionKey.label("my case")
  private let sender = SessionKey.sender(gateway: "sms", address: "+447700900123")

  @Test func `a session goes on the day after the last one it is kept, and not before`() throws {
    let store = try Store(in: directory)
    try store.say("one", in: mine)
    try store.say("one", in: sender, retentionDays: Retention.gatewayDays)
    #expect(try store.expire(now: noon + 30 * day) == 0)
    #expect(try store.session(mine) != nil)
    #expect(try store.expire(now: noon + 31 * day) == 1)
    #expect(try store.session(mine) == nil)
    #expect(try store.expire(now: noon + 45 * day) == 0)
    #expect(try store.expire(now: noon + 46 * day) == 1)
    #expect(try store.list().isEmpty)
    #expect(try store.finishErasures().found == 0)
  }

  @Test func `each use lets a session stay anew`() throws {
    let store = try Store(in: directory)
    for days in stride(from: 0, through: 300, by: 25) {
      #expect(try store.expire(now: noon + days * day) == 0)
      try store.say("again", in: mine, now: noon + days * day)
    }
  }

  @Test func `that a message came to a session that is gone is forgotten after sixty days`() throws
  {
    let store = try Store(in: directory)
    try store.say("yes", in: sender, exchange: .sms("m1", reply: "Next"))
    try store.erase(sender, now: noon)
    for days in [20, 40, 60] { try store.expire(now: noon + days * day) }
    #expect(
      try store.earlier(gateway: "sms", sender: "+447700900001", id: "m1", digest: []) == .gone)
    try store.expire(now: noon + 61 * day)
    #expect(
      try store.earlier(gateway: "sms", sender: "+447700900001", id: "m1", digest: []) == .fresh)
  }

  @Test(arguments: [10, 12, -10, -56])
  func `a clock that is years off for an hour costs nobody a session`(years: Int) throws {
    let wrong = noon + years * 365 * day
    var store = try Store(in: directory)
    try store.say("one", in: mine)
    try store.close()
    store = try Store(in: directory, now: wrong)
    #expect(try store.expire(now: wrong) == 0)
    try store.say("two", in: mine, now: wrong)
    try store.say("other", in: sender, now: wrong + 60)
    #expect(try store.expire(now: wrong + 3_600) == 0)
    try store.close()
    store = try Store(in: directory, now: noon + day)
    #expect(try store.expire(now: noon + day) == 0)
    #expect(try store.words(in: mine) == ["one", "two"])
    #expect(try store.words(in: sender) == ["other"])

    // And once the clock is right again, they do not stay for ever.
    for days in stride(from: 2, through: 29, by: 3) {
      #expect(try store.expire(now: noon + days * day) == 0)
    }
    #expect(try store.expire(now: noon + 33 * day) == 2)
  }

  @Test func `a store that lay unused for months expires at the second look`() throws {
    var store = try Store(in: directory)
    try store.say("one", in: mine)
    try store.close()
    store = try Store(in: directory, now: noon + 120 * day)
    #expect(try store.expire(now: noon + 120 * day) == 0)
    try store.say("back again", in: sender, now: noon + 120 * day)
    #expect(try store.expire(now: noon + 121 * day) == 1)
    #expect(try store.words(in: sender) == ["back again"])
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, SQLiteShell.missing))
  func `all sessions are looked through once a day, by whichever program comes first`() throws {
    let store = try Store(in: directory)
    try store.say("one", in: mine)
    #expect(try store.expire(now: noon + day) == 0)
    try directory.sqlite("UPDATE session SET last_day = last_day - 100")
    let other = try Store(in: directory, now: noon + day)
    for store in [store, other] { #expect(try store.expire(now: noon + day + 60) == 0) }
    #expect(try other.expire(now: noon + 2 * day) == 1)
    try other.close()
    try store.close()
  }

  @Test func `what would be past its time on a day can be erased, and the clock stays as it was`()
    throws
  {
    let store = try Store(in: directory)
    try store.say("one", in: mine)
    try store.say("one", in: sender, retentionDays: Retention.gatewayDays)
    #expect(try store.expire(asOf: noon + 30 * day) == 0)
    #expect(try store.expire(asOf: noon + 31 * day) == 1)
    #expect(try store.finishErasures().found == 0)
    try store.close()
    #expect(try Store.audit(at: directory.store, now: noon).isEmpty)
    let again = try Store(in: directory, now: noon + 31 * day)
    #expect(try again.expire(now: noon + 31 * day) == 0)
    #expect(try again.words(in: sender) == ["one"])
    try again.close()
  }

  @Test func `many sessions expire at once`() throws {
    let store = try Store(in: directory)
    let turns = (0..<1_200).map { number in
      Turn(
        of: .label("case \(number)"), follows: .nothing,
        heading: Turn.Heading(dialog: "politicians", language: "en", progress: "question 1"),
        state: [], record: Array("text of \(number)".utf8), retentionDays: 30)
    }
    try store.commit(turns, now: noon)
    #expect(try store.expire(now: noon + 31 * day) == 1_200)
    #expect(try store.list().isEmpty)
    #expect(try store.finishErasures().found == 0)
  }
}
