extension Statements {
  /// Returns a number that no session of the store has had, for a session about to be added.
  func newSessionNumber() throws(StoreError) -> Int {
    try newSession.first { $0.number(0) } ?? 1
  }

  /// Keeps that somebody has opted out of messages or in again; nil changes nothing.
  func setOptedOut(_ optsOut: Bool?, key: Digest, day: Int) throws(StoreError) {
    switch optsOut {
    case true?: try optOut.run([.digest(key), .number(day)])
    case false?: try optIn.run([.digest(key)])
    case nil: break
    }
  }
}
