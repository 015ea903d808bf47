import Channels
import Dialog
import Engine
import SessionStore
import Speech
import Synchronization
import TestSupport
import Testing

/// Turns are computed while those before them are still being kept, and nobody may ever notice.
@Suite struct KeepingBesideTests {
  private static let day = CalendarDay(number: 20_780)

  /// Now and then a commit fails, a message comes twice, or another program writes to the store.
  ///
  /// What was answered is then held against a switchboard that is asked one message after the other, and
  /// only those that were kept.
  @Test(arguments: 0..<8)
  func `what is answered beside others is what would be answered after them`(
    _ seed: UInt64
  ) throws {
    let folder = StoreFolder()
    let clock = Clock.standing(on: Self.day)
    let library = try RealDialog.library()
    let store = FailingStore(try Store(at: folder.path, create: true, now: clock.now()))
    let other = try Store(at: folder.path, create: true, now: clock.now())
    let switchboard = try Switchboard(Responder(library), clock: clock) {
      () throws(StoreError) in store
    }
    let plain = MemoryStore()
    let reference = try Switchboard(Responder(library), clock: clock) {
      () throws(StoreError) in plain
    }
    var generator = SeededGenerator(seed: seed)
    var sent: [Message] = []
    var answers: [Answered] = []
    for _ in 0..<60 {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: store.failNext(.full)
      case 1: store.failNext(.movedOn(turn: 0))
      case 2:
        let somebody = SessionKey.sender(gateway: "gateway", address: "somebody")
        try other.commit([], erasing: Erasure(of: somebody, optsOut: true), now: clock.now())
      case _: break
      }
      let batch = Self.batch(after: sent, using: &generator)
      sent += batch
      let othersWait = Int.random(in: 0..<4, using: &generator) > 0
      switchboard.answer(batch, othersWait: othersWait) { part, _ in { answers += part } }
    }
    switchboard.finish()
    try #require(answers.count == sent.count)
    for (message, answer) in zip(sent, answers) where answer != .refused(.storeUnavailable) {
      let expected = reference.answer([message])
      #expect(expected == [answer], "seed \(seed), \(message.id ?? ""): \(message.text)")
    }
    let failures = store.failures
    #expect(failures > 0 && answers.contains(.refused(.storeUnavailable)))
    try other.close()
    switchboard.close()
  }

  /// Some messages of four senders; one in ten came before.
  private static func batch(
    after sent: [Message], using generator: inout SeededGenerator
  ) -> [Message] {
    (0..<Int.random(in: 1...6, using: &generator)).map { place in
      if Int.random(in: 0..<10, using: &generator) == 0,
        let again = sent.suffix(20).randomElement(using: &generator)
      {
        return again
      }
      let text = RandomTalk.messages.randomElement(using: &generator) ?? ""
      return Message(
        id: "m\(sent.count + place)",
        sender: "+44770090000\(Int.random(in: 0..<4, using: &generator))", text: text,
        channel: .chat)
    }
  }
}

/// A store that fails when a test says so.
private final class FailingStore: TurnKeeping {
  private let store: Store
  /// The failure that the next commit ends with, and how many have.
  private let plan = Mutex((next: nil as StoreError?, failures: 0))

  var failures: Int { plan.withLock { $0.failures } }

  init(_ store: Store) {
    self.store = store
  }

  func failNext(_ error: StoreError) {
    plan.withLock { $0.next = error }
  }

  func commit(
    _ turns: [Turn], erasing erasure: Erasure?, now: Int, ifStill mark: Int?
  ) throws(StoreError) -> Committed {
    let failure = plan.withLock { plan in
      defer { plan.next = nil }
      if plan.next != nil { plan.failures += 1 }
      return plan.next
    }
    if let failure { throw failure }
    return try store.commit(turns, erasing: erasure, now: now, ifStill: mark)
  }

  func foreignMark() throws(StoreError) -> Int { try store.foreignMark() }
  func reading(_ body: () -> Void) throws(StoreError) { try store.reading(body) }
  func besideReader() throws(StoreError) -> (any CorrespondentReading)? {
    try store.besideReader()
  }
  func earlier(
    gateway: String, sender: String, id: String, digest: [UInt8]
  ) throws(StoreError) -> Earlier {
    try store.earlier(gateway: gateway, sender: sender, id: id, digest: digest)
  }
  func correspondent(_ key: SessionKey) throws(StoreError) -> Correspondent {
    try store.correspondent(key)
  }
  func expire(now: Int) throws(StoreError) -> Int { try store.expire(now: now) }
  func finishErasures(patience: Patience) throws(StoreError) -> ErasureReport {
    try store.finishErasures(patience: patience)
  }
  func hasUnfinishedErasures() throws(StoreError) -> Bool { try store.hasUnfinishedErasures() }
  var logTrouble: StoreError? { store.logTrouble }
  func bringInLog() { store.bringInLog() }
  func close() throws(StoreError) { try store.close() }
  func closeBriefly() throws(StoreError) { try store.closeBriefly() }
}
