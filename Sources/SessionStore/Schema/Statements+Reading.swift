extension Statements {
  /// Returns the session kept under a key; nil when there is none.
  ///
  /// - Throws: ``StoreError/damaged`` when it is not what was kept; what SQLite reports.
  func session(under key: [UInt8]) throws(StoreError) -> SessionRow? {
    let found = try findSession.first([.bytes(key)], SessionRow.judged)
    guard let found else { return nil }
    guard found.isSound else { throw .damaged }
    return found.row
  }

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
