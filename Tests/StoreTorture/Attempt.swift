import Glibc
import SessionStore

/// Keeps turns under a hardship, and says how far it came: `kept 12`, `error full`, `kept 13`.
enum Attempt {
  /// Tries to keep some turns; after an error that a remedy exists for, removes the hardship and goes
  /// on.
  static func run(_ options: Options) -> Bool {
    endure(options)
    let turns = options.number(1, otherwise: 10)
    var store: Store?
    var kept = 0
    var remedied = false
    while kept < turns {
      do {
        let open =
          if let store { store } else {
            try Store(at: options.words[0], create: true, now: Clock.now)
          }
        store = open
        let key = SessionKey.label("attempt")
        let saved = try open.session(key)
        var talk = saved.map { Talk(state: $0.state) } ?? Talk()
        let text = String(repeating: "text ", count: 200)
        talk.hear(text)
        let follows = saved.map { Turn.Predecessor.version($0.version) } ?? .nothing
        try open.commit([talk.turn(text, in: key, follows: follows)], now: Clock.now)
        kept += 1
      } catch {
        say("error \(error)")
        if case .outcomeUnknown = error { store = nil }
        if remedied || options["file-limit"] == nil { return true }
        say("kept \(kept)")
        remedied = true
        limitFiles(to: rlim_t.max)
        kept = (try? store?.transcript(of: .label("attempt")).count) ?? kept
      }
    }
    say("kept \(kept)")
    do { try store?.close() } catch { say("error \(error)") }
    return true
  }

  private static func endure(_ options: Options) {
    if let mask = options["umask"].flatMap({ mode_t($0, radix: 8) }) { umask(mask) }
    if let limit = options["file-limit"].flatMap({ rlim_t($0) }) { limitFiles(to: limit) }
    if let user = options["user"].flatMap({ uid_t($0) }), setuid(user) != 0 {
      fail("cannot become another user")
    }
  }

  private static func limitFiles(to size: rlim_t) {
    var limit = rlimit(rlim_cur: size, rlim_max: rlim_t.max)
    if setrlimit(__rlimit_resource_t(1), &limit) != 0 { fail("cannot limit files") }
  }
}
