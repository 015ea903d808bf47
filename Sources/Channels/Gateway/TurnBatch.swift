import Dialog
import Engine
import Speech
import SessionStore

/// Turns on their way into the store: computed one after the other, kept all at once.
struct TurnBatch {
  /// A sender within the batch.
  private struct Sender {
    var state: SenderState?
    var follows: Turn.Predecessor
    var hasStopped: Bool
  }

  private struct MessageID: Hashable {
    let sender: [UInt8]
    let id: [UInt8]
  }

  /// A message of the batch that had an id.
  private struct Earlier {
    let digest: [UInt8]
    let index: Int
  }

  let responder: Responder
  let store: any TurnKeeping
  let now: Int
  let today: CalendarDay
  private(set) var turns: [Turn] = []
  private(set) var erasure: Erasure?
  /// What became of each message, as soon as the batch is kept.
  private(set) var answers: [Answered] = []
  /// The answers that hold only when the batch is kept.
  private var pending: Set<Int> = []
  private var senders: [[UInt8]: Sender] = [:]
  private var ids: [MessageID: Earlier] = [:]

  init(_ responder: Responder, _ store: any TurnKeeping, now: Int, today: CalendarDay) {
    self.responder = responder
    self.store = store
    self.now = now
    self.today = today
  }

  /// The answers when the batch could not be kept.
  var answersUnkept: [Answered] {
    answers.enumerated().map { index, answer in
      pending.contains(index) ? .refused(.storeUnavailable) : answer
    }
  }

  /// Keeps the batch; nil when there is nothing to be kept.
  func commit() throws(StoreError) -> Committed? {
    guard !turns.isEmpty || erasure != nil else { return nil }
    return try store.commit(turns, erasing: erasure, now: now)
  }

  /// Computes the next message's turn.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - admit: Says whether its sender may be answered now; asked only when it has not been answered
  ///     before.
  mutating func take(_ message: Message, admit: () -> Answered?) {
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
    let key = MessageID(sender: Array(message.sender.utf8), id: Array(id.utf8))
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
    let address = Array(message.sender.utf8)
    let key = SessionKey.sender(gateway: Switchboard.gateway, address: message.sender)
    let sender: Sender
    if let known = senders[address] { sender = known } else { sender = try load(key) }
    let latest = min(message.sentAt ?? now, now + Switchboard.mostAhead)
    let response = responder.respond(
      to: message, from: sender.state, hasStopped: sender.hasStopped,
      at: Responder.Moment(today: today, sentAt: latest))
    let said = Said(response, by: message.channel)
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
    } else {
      turns.append(
        turn(key, sender, message, response, after, conversation, exchange))
      senders[address] = Sender(
        state: after, follows: .turnBeforeInBatch,
        hasStopped: response.optsOut ?? sender.hasStopped)
    }
    if let id = message.id {
      ids[MessageID(sender: address, id: Array(id.utf8))] = Earlier(
        digest: digest, index: answers.count)
    }
    pending.insert(answers.count)
    answers.append(.said(said, isRepeated: false))
  }

  private func load(_ key: SessionKey) throws(StoreError) -> Sender {
    let known = try store.correspondent(key)
    let hasStopped = known.hasOptedOut
    guard let saved = known.session else {
      return Sender(state: nil, follows: .nothing, hasStopped: hasStopped)
    }
    guard let state = SenderState(bytes: saved.state) else { throw .damaged }
    // A conversation about something else cannot go on here; its transcript stays.
    let isOurs = saved.dialog == responder.english.dialog.name
    return Sender(
      state: isOurs ? state : nil, follows: .version(saved.version), hasStopped: hasStopped)
  }

  private func turn(
    _ key: SessionKey, _ sender: Sender, _ message: Message, _ response: Response,
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
