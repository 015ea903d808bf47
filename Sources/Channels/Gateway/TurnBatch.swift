import Dialog
import Engine
import Speech
import SessionStore

/// Turns on their way into the store: computed one after the other, kept all at once.
struct TurnBatch {
  /// A message of the batch that had an id.
  private struct Earlier {
    let digest: [UInt8]
    let index: Int
  }

  let responder: Responder
  let store: any TurnKeeping
  let recent: RecentSenders
  let now: Int
  let today: CalendarDay
  private(set) var turns: [Turn] = []
  private(set) var erasure: Erasure?
  private var erased: ByteKey?
  /// What became of each message, as soon as the batch is kept.
  private(set) var answers: [Answered] = []
  /// The answers that hold only when the batch is kept.
  private var pending: Set<Int> = []
  /// What is known of each sender after the turns so far.
  private var senders: RecentSenders.Known = [:]
  /// The last turn of each sender.
  private var lastTurns: [ByteKey: Int] = [:]
  private var ids: [ByteKey: Earlier] = [:]

  init(
    _ responder: Responder, _ store: any TurnKeeping, _ recent: RecentSenders, now: Int,
    today: CalendarDay
  ) {
    self.responder = responder
    self.store = store
    self.recent = recent
    self.now = now
    self.today = today
  }

  /// The answers when the batch could not be kept.
  var answersUnkept: [Answered] {
    answers.enumerated().map { index, answer in
      pending.contains(index) ? .refused(.storeUnavailable) : answer
    }
  }

  /// Keeps the batch, and then what is known of its senders.
  ///
  /// - Returns: Whether a conversation was erased.
  mutating func commit() throws(StoreError) -> Bool {
    guard !turns.isEmpty || erasure != nil else { return false }
    let committed = try store.commit(turns, erasing: erasure, now: now)
    for (address, turn) in lastTurns {
      senders[address]?.follows = .version(committed.versions[turn])
    }
    if let erased { senders[erased] = nil }
    recent.keep(senders)
    if let erased { recent.forget(erased) }
    return committed.erasedSession
  }

  /// Computes the next message's turn.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - isOverLimit: Whether its sender has no message left; then nothing is looked up for it, because
  ///     others wait meanwhile.
  ///   - admit: Says whether its sender may be answered now; asked else only when it has not been
  ///     answered before.
  mutating func take(_ message: Message, isOverLimit: Bool, admit: () -> Answered?) {
    if isOverLimit, let refused = admit() { return answers.append(refused) }
    let digest = SipHash.digest(of: Array(message.text.utf8))
    do throws(StoreError) {
      if let answer = try earlier(message, digest) { return answers.append(answer) }
      if let refused = admit() { return answers.append(refused) }
      try answer(message, digest)
    } catch .damaged {
      answers.append(.refused(.internal))
    } catch {
      answers.append(.refused(.storeUnavailable))
    }
  }

  /// What was answered to a message that comes again; nil for a new one.
  private mutating func earlier(
    _ message: Message, _ digest: [UInt8]
  ) throws(StoreError) -> Answered? {
    guard let id = message.id else { return nil }
    let key = ByteKey(id, of: ByteKey(message.sender))
    if let earlier = ids[key] {
      guard earlier.digest == digest else { return .refused(.reusedID) }
      guard case .said(let said, _) = answers[earlier.index] else { return nil }
      if pending.contains(earlier.index) { pending.insert(answers.count) }
      return .said(said, isRepeated: true)
    }
    switch try store.earlier(
      gateway: Switchboard.gateway, sender: message.sender, id: id, digest: digest)
    {
    case .fresh: return nil
    case .replied(let bytes): return .said(Said(kept: bytes), isRepeated: true)
    case .reusedID: return .refused(.reusedID)
    case .gone: return .said(.gone, isRepeated: true)
    }
  }

  private mutating func answer(_ message: Message, _ digest: [UInt8]) throws(StoreError) {
    let address = ByteKey(message.sender)
    let key = SessionKey.sender(gateway: Switchboard.gateway, address: message.sender)
    let sender: KnownSender
    if let known = senders[address] ?? recent[address] {
      sender = known
    } else {
      sender = try load(key)
    }
    let latest = min(message.sentAt ?? now, now + Switchboard.mostAhead)
    let response = responder.respond(
      to: message, from: sender, at: Responder.Moment(today: today, sentAt: latest))
    let said = Said(response)
    guard let after = response.after, let conversation = response.conversation else {
      senders[address] = sender
      return answers.append(.said(said, isRepeated: false))
    }
    let exchange = message.id.map {
      Exchange(
        gateway: Switchboard.gateway, sender: message.sender, id: $0, digest: digest,
        reply: said.bytes)
    }
    if response.erases {
      erasure = Erasure(of: key, exchange: exchange)
      erased = address
    } else {
      lastTurns[address] = turns.count
      turns.append(
        turn(key, sender, message, response, after, conversation, exchange))
      senders[address] = KnownSender(
        state: after, conversation: conversation, follows: .turnBeforeInBatch,
        hasStopped: response.optsOut ?? sender.hasStopped)
    }
    if let id = message.id {
      ids[ByteKey(id, of: address)] = Earlier(
        digest: digest, index: answers.count)
    }
    pending.insert(answers.count)
    answers.append(.said(said, isRepeated: false))
  }

  private func load(_ key: SessionKey) throws(StoreError) -> KnownSender {
    let known = try store.correspondent(key)
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
      time: now, day: today, text: message.text, asked: response.asked,
      from: sender.state?.conversation ?? State(), to: conversation, events: response.events)
    return Turn(
      of: key, follows: sender.follows,
      heading: Turn.Heading(
        dialog: conversation.script.dialog.name, language: conversation.languageCodes,
        progress: conversation.progressMark(on: today)),
      state: after.bytes, record: record.bytes, exchange: exchange,
      retentionDays: responder.settings.retentionDays, optsOut: response.optsOut)
  }
}
