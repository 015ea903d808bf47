import SessionStore

/// A store in memory that says what was done to it, and fails when a test says so.
final class TidiedStore: TurnKeeping {
  private let store = MemoryStore()
  /// How often erased conversations were to be wiped from the files.
  private(set) var wipes = 0
  /// How often what is past its time was to be erased.
  private(set) var expiries = 0
  var wipeFailure: StoreError?
  var expiryFailure: StoreError?
  var closeFailure: StoreError?
  /// Fails whoever asks who writes.
  var correspondentFailure: StoreError?
  /// How many conversations are past their time.
  var overdue = 0
  var isUnfinished = false
  var logTrouble: StoreError?

  func finishErasures(patience: Patience) throws(StoreError) -> ErasureReport {
    wipes += 1
    if let wipeFailure { throw wipeFailure }
    return store.finishErasures(patience: patience)
  }

  func expire(now: Int) throws(StoreError) -> Int {
    expiries += 1
    if let expiryFailure { throw expiryFailure }
    return overdue
  }

  func hasUnfinishedErasures() -> Bool { isUnfinished }

  func close() throws(StoreError) {
    if let closeFailure { throw closeFailure }
  }

  func closeBriefly() throws(StoreError) { try close() }

  func foreignMark() -> Int { store.foreignMark() }
  func reading(_ body: () -> Void) { store.reading(body) }
  func besideReader() -> (any CorrespondentReading)? { nil }

  func correspondent(_ key: SessionKey) throws(StoreError) -> Correspondent {
    if let correspondentFailure { throw correspondentFailure }
    return store.correspondent(key)
  }

  func bringInLog() {}

  func earlier(
    gateway: String, sender: String, id: String, digest: [UInt8]
  ) throws(StoreError) -> Earlier {
    try store.earlier(gateway: gateway, sender: sender, id: id, digest: digest)
  }

  func commit(
    _ turns: [Turn], erasing erasure: Erasure?, now: Int, ifStill mark: Int?
  ) throws(StoreError) -> Committed {
    try store.commit(turns, erasing: erasure, now: now, ifStill: mark)
  }
}
