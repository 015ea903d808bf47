/// The statements that tell who writes, prepared once for a connection.
struct CorrespondentStatements {
  let findSession: Statement
  let findOptOut: Statement

  /// The statements for a connection to a store of the newest version.
  init(_ connection: Connection) throws(StoreError) {
    findSession = try connection.prepare(
      "SELECT \(SessionRow.columns) FROM session WHERE key = ?1")
    findOptOut = try connection.prepare("SELECT 1 FROM opted_out WHERE key = ?1")
  }

  /// Returns the session kept under a key; nil when there is none.
  ///
  /// - Throws: ``StoreError/damaged`` when it is not what was kept; what SQLite reports.
  func session(under key: Digest) throws(StoreError) -> SessionRow? {
    let found = try findSession.first([.digest(key)], SessionRow.judged)
    guard let found else { return nil }
    guard found.isSound else { throw .damaged }
    return found.row
  }

  /// Returns whether the person behind a key has opted out.
  func isOptedOut(under key: Digest) throws(StoreError) -> Bool {
    try findOptOut.first([.digest(key)]) { _ in true } ?? false
  }

  /// Returns what is known of the person behind a key.
  func correspondent(under key: Digest) throws(StoreError) -> Correspondent {
    Correspondent(
      session: try session(under: key).map(\.saved), hasOptedOut: try isOptedOut(under: key))
  }
}
