import SessionStore

/// The conversation that is held here instead of the advisor's: it counts and chains what was said,
/// so that a turn lost, doubled or out of order shows in every later reply.
struct Talk: Equatable {
  /// What asks for the erasure of the session.
  static let erase = "erase"
  /// The reply to it.
  static let erased = "erased"
  /// The reply to a message of a session that is gone.
  static let gone = "gone"

  private(set) var count = 0
  private var chain = ""

  /// A conversation in which nothing was said.
  init() {}

  /// The conversation as it was kept.
  init(state: [UInt8]) {
    let parts = String(decoding: state, as: UTF8.self).split(separator: ":")
    guard parts.count == 2, let count = Int(parts[0]) else { fail("a state cannot be read") }
    (self.count, chain) = (count, String(parts[1]))
  }

  /// What is kept of it, and what is said.
  var words: String { "\(count):\(chain)" }

  /// Takes in what was said.
  mutating func hear(_ text: String) {
    count += 1
    let digest = SipHash.digest(of: Array((chain + text).utf8))
    chain = digest.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Returns the turn after which the conversation stands here.
  func turn(
    _ text: String, in key: SessionKey, follows: Turn.Predecessor, exchange: Exchange? = nil
  ) -> Turn {
    Turn(
      of: key, follows: follows,
      heading: Turn.Heading(dialog: "torture", language: "en", progress: "question \(count)"),
      state: Array(words.utf8), record: Array(text.utf8), exchange: exchange,
      retentionDays: Retention.gatewayDays)
  }
}
