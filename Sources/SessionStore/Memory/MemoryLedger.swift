/// The messages that were answered, for as long as their sessions live and for sixty days after that.
///
/// Of each only hashes are remembered, a few bytes, so that it counts once however often it comes. Replies
/// are large: only the newest are, and a message that comes again later than that gets none.
struct MemoryLedger {
  /// What a message is found by: a hash with a key that is made anew each time the program runs.
  typealias Key = UInt64

  private struct Message {
    /// A part of the digest of its text.
    let digest: UInt32
    /// The number of its session.
    let session: UInt32
  }

  private struct Reply {
    let session: UInt32
    let bytes: [UInt8]
  }

  /// The replies that are remembered have so many bytes at most.
  let mostBytes: Int
  private var messages: [Key: Message] = [:]
  /// The days on which sessions went, by their numbers.
  private var goneOn: [UInt32: Int] = [:]
  private var replies: [Key: Reply] = [:]
  /// How many bytes the replies have.
  private var bytes = 0
  /// The messages in the order in which they were answered, and the place of the oldest that may still have
  /// its reply.
  private var order: [Key] = []
  private var oldest = 0

  /// A ledger without messages.
  init(mostBytes: Int) {
    self.mostBytes = mostBytes
  }

  /// Whether a message was answered.
  func knows(_ key: Key) -> Bool { messages[key] != nil }

  /// Returns what is known of a message.
  func earlier(_ key: Key, digest: [UInt8]) -> Earlier {
    guard let message = messages[key] else { return .fresh }
    let isSame = message.digest == Self.part(of: digest)
    if let reply = replies[key] { return isSame ? .replied(reply.bytes) : .reusedID }
    return isSame || goneOn[message.session] != nil ? .gone : .reusedID
  }

  /// Takes note of a message of a session and of the reply to it.
  mutating func add(_ exchange: Exchange, under key: Key, session: UInt32) {
    messages[key] = Message(digest: Self.part(of: exchange.digest), session: session)
    replies[key] = Reply(session: session, bytes: exchange.reply)
    bytes += exchange.reply.count
    order.append(key)
    while bytes > mostBytes {
      if let reply = replies.removeValue(forKey: order[oldest]) { bytes -= reply.bytes.count }
      oldest += 1
    }
    guard oldest > order.count / 2 else { return }
    order.removeFirst(oldest)
    oldest = 0
  }

  /// Forgets the replies of sessions that go.
  mutating func forget(_ sessions: Set<UInt32>, on day: Int) {
    guard !sessions.isEmpty else { return }
    for session in sessions { goneOn[session] = day }
    forgetReplies { sessions.contains($0) }
  }

  /// Forgets that messages came whose sessions went before a day.
  mutating func forgetMessages(goneBefore day: Int) {
    let old = Set(goneOn.filter { $0.value < day }.keys)
    guard !old.isEmpty else { return }
    messages = messages.filter { !old.contains($0.value.session) }
    forgetReplies { old.contains($0) }
    for session in old { goneOn[session] = nil }
  }

  private mutating func forgetReplies(of isMeant: (UInt32) -> Bool) {
    replies = replies.filter { !isMeant($0.value.session) }
    bytes = replies.values.reduce(0) { $0 + $1.bytes.count }
  }

  private static func part(of digest: [UInt8]) -> UInt32 {
    digest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
