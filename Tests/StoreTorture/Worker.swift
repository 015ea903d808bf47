import Glibc
import SessionStore

/// A small gateway process: messages come in as lines `id sender text`, replies go out as lines
/// `id reply`.
///
/// What one read returns is one batch. It says `ready` once the store is open, and `clean id` once
/// an erasure is finished. After an error of the store it says which and exits with 75, as a gateway
/// does.
struct Worker {
  private let store: Store
  private let replies: Replies

  /// Runs until the input ends.
  static func run(_ options: Options) throws(StoreError) -> Bool {
    let damage = options["break"].flatMap { Damage(rawValue: $0) }
    let replies = Replies(early: damage == .replyEarly)
    var hooks = StoreHooks(omitted: damage?.omitted ?? [])
    let killing = options["kill-at"].map { KillPoint($0) }
    hooks.reached = { point in
      if point == .batchWritten { replies.sendEarly() }
      killing?.reached(point)
    }
    let store = try Store(at: options.words[0], create: true, now: Clock.now, hooks: hooks)
    say("ready")
    let worker = Worker(store: store, replies: replies)
    var pending: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      guard count > 0 else { break }
      pending += bytes[..<count]
      guard let end = pending.lastIndex(of: 10) else { continue }
      let messages = pending[..<end].split(separator: 10).compactMap { Message($0) }
      pending.removeSubrange(...end)
      try worker.answer(messages)
    }
    try store.close()
    return true
  }

  private func answer(_ messages: [Message]) throws(StoreError) {
    var turns: [Turn] = []
    // The sessions that this batch has moved already.
    var talks: [SessionKey: (talk: Talk, turn: Int)] = [:]
    for message in messages {
      switch try store.earlier(
        gateway: "torture", sender: "+447700900001", id: message.id, digest: message.digest)
      {
      case .replied(let reply): replies.add(message.id, String(decoding: reply, as: UTF8.self))
      case .gone: replies.add(message.id, Talk.gone)
      case .reusedID: replies.add(message.id, "reused")
      case .fresh where message.text == Talk.erase:
        let exchange = message.exchange(Talk.erased)
        replies.add(message.id, Talk.erased)
        try commit(turns, erasing: Erasure(of: message.key, exchange: exchange))
        (turns, talks) = ([], [:])
        try store.finishErasures()
        say("clean \(message.id)")
      case .fresh:
        let saved = try store.session(message.key)
        let earlier = talks[message.key]
        var talk = earlier?.talk ?? saved.map { Talk(state: $0.state) } ?? Talk()
        let follows =
          earlier.map { Turn.Predecessor.turnOfBatch($0.turn) }
          ?? saved.map { .version($0.version) } ?? .nothing
        talk.hear(message.text)
        talks[message.key] = (talk, turns.count)
        turns.append(
          talk.turn(
            message.text, in: message.key, follows: follows,
            exchange: message.exchange(talk.words)))
        replies.add(message.id, talk.words)
      }
    }
    try commit(turns, erasing: nil)
  }

  private func commit(_ turns: [Turn], erasing erasure: Erasure?) throws(StoreError) {
    if !turns.isEmpty || erasure != nil {
      try store.commit(turns, erasing: erasure, now: Clock.now)
    }
    replies.send()
  }
}

/// Replies on their way out.
final class Replies {
  private let early: Bool
  private var lines = ""

  /// No replies; whether they go out before the commit, which is wrong.
  init(early: Bool) {
    self.early = early
  }

  /// Adds a reply to a message.
  func add(_ id: String, _ reply: String) {
    lines += "\(id) \(reply)\n"
  }

  /// Sends what there is.
  func send() {
    let bytes = Array(lines.utf8)
    lines = ""
    if !bytes.isEmpty {
      _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
  }

  /// Sends what there is if it goes out before the commit.
  func sendEarly() {
    if early { send() }
  }
}

/// A message of a gateway.
struct Message {
  let id: String
  let sender: String
  let text: String

  /// The message on a line; nil when it is none.
  init?(_ line: ArraySlice<UInt8>) {
    let parts = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard parts.count == 3 else { return nil }
    (id, sender, text) = (String(parts[0]), String(parts[1]), String(parts[2]))
  }

  /// The session it belongs to.
  var key: SessionKey { .sender(gateway: "torture", address: sender) }

  /// The digest of its text.
  var digest: [UInt8] { SipHash.digest(of: Array(text.utf8)) }

  /// Returns it with its reply.
  func exchange(_ reply: String) -> Exchange {
    Exchange(
      gateway: "torture", sender: "+447700900001", id: id, digest: digest, reply: Array(reply.utf8))
  }
}

/// The time that these runs pretend it is.
enum Clock {
  /// Noon on a day in November 2026, in seconds since 1 January 1970 UTC.
  static let now = 1_795_435_200
}
