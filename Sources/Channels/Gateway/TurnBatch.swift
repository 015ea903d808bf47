import Dialog
import Engine
import Speech
import SessionStore

/// Turns on their way into the store: computed one after the other, kept all at once.
///
/// As a rule a message is taken for a new one, and it is the store that refuses the batch when it has
/// been answered before. A careful batch looks for each message in the store's ledger first.
struct TurnBatch {
  /// A message of the batch that had an id.
  struct Earlier {
    let digest: [UInt8]
    let index: Int
  }

  let responder: Responder
  private let source: any CorrespondentReading
  let ledger: (any TurnKeeping)?
  let recent: RecentSenders
  /// The mark with which the recent ones are true; nil when everything was read for this batch.
  let mark: Int?
  let now: Int
  /// The same for the conversation, which may be set to another day.
  private let moment: Int
  private let today: CalendarDay
  private var turns: [Turn] = []
  /// What each turn was computed from, and what is known of its sender after it.
  private(set) var senders: [(before: KnownSender, after: KnownSender)] = []
  var erasure: Erasure?
  /// Whether what is kept of a sender could not be read.
  var hasUnreadable = false
  /// What became of each message, as soon as the batch is kept.
  var answers: [Answered] = []
  /// The places of the answers that hold only when the batch is kept.
  var pending: [Int] = []
  var ids: [ByteKey: Earlier] = [:]

  /// A batch without messages.
  ///
  /// - Parameters:
  ///   - responder: What is said.
  ///   - source: Tells who writes.
  ///   - ledger: Tells what was answered before; nil when that is left to the commit.
  ///   - recent: Who wrote last; after the batch it holds what will be known of its senders.
  ///   - now: The time, in seconds since 1970 UTC.
  ///   - clock: Tells the day of its turns.
  init(
    _ responder: Responder, _ source: any CorrespondentReading, ledger: (any TurnKeeping)?,
    _ recent: RecentSenders, now: Int, clock: Clock
  ) {
    self.responder = responder
    self.source = source
    self.ledger = ledger
    self.recent = recent
    mark = ledger == nil ? recent.mark : nil
    self.now = now
    moment = clock.moment(at: now)
    today = clock.today()
  }

  /// Whether it looks each message up.
  var isCareful: Bool { ledger != nil }

  /// How many turns it has.
  var count: Int { senders.count }

  /// Whether there is anything to be kept.
  var isToBeKept: Bool { count > 0 || erasure != nil }

  /// The answers when the batch could not be kept.
  var answersUnkept: [Answered] {
    var answers = answers
    for place in pending { answers[place] = .refused(.storeUnavailable) }
    return answers
  }

  /// Hands the turns over; it has none afterwards.
  mutating func takeTurns() -> [Turn] {
    defer { turns = [] }
    return turns
  }

  /// Takes note that the batch was kept.
  func settle(_ versions: [SavedSession.Version]) {
    for (sender, version) in zip(senders, versions) { sender.after.follows = .version(version) }
  }

  /// Refuses messages because the store cannot be read.
  mutating func refuse(_ count: Int) {
    answers += repeatElement(.refused(.storeUnavailable), count: count)
  }

  /// Computes the next message's turn.
  ///
  /// - Parameter message: The message.
  /// - Returns: False when the batch ends before it, because it would change nothing, and only the ledger
  ///   can tell whether it was answered before.
  mutating func take(_ message: Message) -> Bool {
    do throws(StoreError) {
      return try answer(message)
    } catch {
      answers.append(Self.refusal(after: error))
      return true
    }
  }

  static func refusal(after error: StoreError) -> Answered {
    if case .damaged = error { .refused(.internal) } else { .refused(.storeUnavailable) }
  }

  private mutating func answer(_ message: Message) throws(StoreError) -> Bool {
    let address = ByteKey(message.sender)
    let key = SessionKey.sender(gateway: Switchboard.gateway, address: message.sender)
    let sender: KnownSender
    do throws(StoreError) {
      sender = try self.sender(of: message)
    } catch .damaged {
      return answerUnreadable(message)
    }
    let latest = min(message.sentAt ?? moment, moment + Switchboard.mostAhead)
    let response = responder.respond(
      to: message, from: sender, at: Responder.Moment(today: today, sentAt: latest))
    guard let after = response.after, let conversation = response.conversation else {
      guard ledger != nil else { return false }
      recent.keep(sender, under: address)
      // It may have been another answer without the turns before it.
      pending.append(answers.count)
      answers.append(.said(response.said, isRepeated: false))
      return true
    }
    let said = response.said
    let digest = SipHash.digest(of: message.text)
    let exchange = message.id.map {
      Exchange(
        gateway: Switchboard.gateway, sender: message.sender, id: $0, digest: digest,
        reply: said.bytes)
    }
    if response.erases {
      erasure = Erasure(of: key, exchange: exchange)
      recent.forget(address)
    } else {
      let known = KnownSender(
        state: after, conversation: conversation, follows: .turnOfBatch(count),
        hasStopped: response.optsOut ?? sender.hasStopped)
      turns.append(turn(key, sender, message, response, after, conversation, exchange))
      senders.append((before: sender, after: known))
      recent.keep(known, under: address)
    }
    if ledger != nil, let id = message.id {
      ids[ByteKey(id, of: address)] = Earlier(digest: digest, index: answers.count)
    }
    pending.append(answers.count)
    answers.append(.said(said, isRepeated: false))
    return true
  }

  /// What is known of who sent a message.
  func sender(of message: Message) throws(StoreError) -> KnownSender {
    if let known = recent[ByteKey(message.sender)] { return known }
    return try load(SessionKey.sender(gateway: Switchboard.gateway, address: message.sender))
  }

  private func load(_ key: SessionKey) throws(StoreError) -> KnownSender {
    let known = try source.correspondent(key)
    let hasStopped = known.hasOptedOut
    guard let saved = known.session else {
      return KnownSender(state: nil, follows: .nothing, hasStopped: hasStopped)
    }
    guard let state = SenderState(bytes: saved.state) else { throw .damaged }
    // A conversation about something else cannot go on here; its transcript stays.
    let isOurs = saved.dialog == responder.english.dialog.name
    return KnownSender(
      state: isOurs ? state : nil, follows: .version(saved.version), hasStopped: hasStopped)
  }

  private func turn(
    _ key: SessionKey, _ sender: KnownSender, _ message: Message, _ response: Response,
    _ after: SenderState, _ conversation: Conversation, _ exchange: Exchange?
  ) -> Turn {
    let record = TranscriptTurn(
      time: moment, day: today, text: message.text, asked: response.asked,
      from: sender.state?.conversation ?? State(), to: conversation, events: response.events)
    return Turn(
      // What it follows is known when it is kept.
      of: key, follows: .nothing,
      heading: Turn.Heading(
        dialog: conversation.script.dialog.name, language: conversation.languageCodes,
        progress: conversation.progressMark(on: today)),
      state: after.bytes, record: record.bytes, exchange: exchange,
      retentionDays: responder.settings.retentionDays, optsOut: response.optsOut)
  }
}
