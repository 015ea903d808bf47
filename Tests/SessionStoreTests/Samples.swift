import SessionStore

/// A moment in November 2026, in seconds since 1 January 1970 UTC.
let noon = 1_795_435_200
/// The length of a day in seconds.
let day = 86_400

extension Store {
  /// A store in a directory, made when it is not there.
  convenience init(
    in directory: TemporaryDirectory, now: Int = noon, hooks: StoreHooks = StoreHooks()
  ) throws {
    try self.init(at: directory.store, create: true, now: now, hooks: hooks)
  }

  /// Keeps one more turn of a session, whatever stands there.
  func say(
    _ words: String, in key: SessionKey, exchange: Exchange? = nil,
    retentionDays: Int = Retention.terminalDays, now: Int = noon
  ) throws {
    let saved = try session(key)
    let turn = Turn(
      of: key, follows: saved.map { .version($0.version) } ?? .nothing,
      heading: Turn.Heading(dialog: "politicians", language: "en", progress: "question 1"),
      state: Array("state after \(words)".utf8), record: Array(words.utf8), exchange: exchange,
      retentionDays: retentionDays)
    try commit([turn], now: now)
  }

  /// The transcript of a session as words; `nil` for each damaged record.
  func words(in key: SessionKey) throws -> [String?] {
    try transcript(of: key).map { record in
      switch record.content {
      case .sound(let bytes): String(decoding: bytes, as: UTF8.self)
      case .damaged: nil
      }
    }
  }
}

extension Exchange {
  /// A message of the gateway "sms" and a reply to it.
  static func sms(_ id: String, _ text: String = "yes", reply: String) -> Exchange {
    Exchange(
      gateway: "sms", sender: "+447700900001", id: id, digest: SipHash.digest(of: Array(text.utf8)),
      reply: Array(reply.utf8))
  }
}
