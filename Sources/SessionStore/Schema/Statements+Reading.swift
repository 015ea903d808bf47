extension Statements {
  /// Returns a number that no session of the store has had, for a session about to be added.
  func newSessionNumber() throws(StoreError) -> Int {
    try newSession.first { $0.number(0) } ?? 1
  }

  /// Keeps that somebody has opted out of messages or in again; nil changes nothing.
  func setOptedOut(_ optsOut: Bool?, key: [UInt8], day: Int) throws(StoreError) {
    switch optsOut {
    case true?: try optOut.run([.bytes(key), .number(day)])
    case false?: try optIn.run([.bytes(key)])
    case nil: break
    }
  }
}
