/// Who is let in: the limiter, asked once for each message of a batch, however often its turn is computed.
struct Admission {
  /// What was found of a message.
  enum Verdict {
    case admitted
    /// The sender sends too much, and may have to be told so.
    case refused(isToBeTold: Bool)
  }

  /// What was found of the messages of a batch, by their place; nil where nobody has asked.
  typealias Verdicts = [Verdict?]

  private var limiter: Limiter?
  private let clock: Clock
  private let note: (GatewayEvent) -> Void
  var verdicts: Verdicts = []

  /// An admission by a rate, or of all without one.
  ///
  /// - Parameters:
  ///   - rate: How much of one sender is answered.
  ///   - clock: The time.
  ///   - note: Takes note of such a sender.
  init(
    _ rate: Limiter.Rate?, clock: Clock, note: @escaping (GatewayEvent) -> Void
  ) {
    limiter = rate.map(Limiter.init)
    self.clock = clock
    self.note = note
  }

  /// Begins a batch of so many messages.
  mutating func begin(_ count: Int) {
    guard limiter != nil else { return }
    verdicts = Array(repeating: nil, count: count)
  }

  /// Whether a sender has no message left.
  func isShut(to message: Message, at place: Int) -> Bool {
    guard let limiter else { return false }
    switch verdicts[place] {
    case .admitted?: return false
    case .refused?: return true
    case nil: return limiter.isEmpty(for: message.sender, at: clock.now())
    }
  }

  /// Whether a message is answered now.
  mutating func verdict(on message: Message, at place: Int) -> Verdict {
    guard limiter != nil else { return .admitted }
    let verdict = verdicts[place] ?? verdict(of: message)
    verdicts[place] = verdict
    return verdict
  }

  private mutating func verdict(of message: Message) -> Verdict {
    switch limiter?.admit(message.sender, at: clock.now()) {
    case .admitted?, nil: return .admitted
    case .limited?: return .refused(isToBeTold: false)
    case .limitedNow?:
      note(.limited)
      return .refused(isToBeTold: true)
    }
  }

  /// Lets a message that was admitted count for nothing: it had been answered before.
  mutating func giveBack(to message: Message, at place: Int) {
    guard limiter != nil, case .admitted? = verdicts[place] else { return }
    verdicts[place] = nil
    limiter?.giveBack(to: message.sender)
  }
}
