/// Reads a store on a connection of its own, so that turns can be computed while others are being kept.
///
/// It sees what was kept when it looks, and nothing of a commit that is under way.
final class BesideReader: CorrespondentReading {
  private let connection: Connection
  private let statements: CorrespondentStatements
  private let secret: Secret

  /// A reader of the database at a path.
  init(_ path: String, _ secret: Secret) throws(StoreError) {
    connection = try Connection(path: path, mode: .readOnly)
    try connection.waitInShortNaps()
    statements = try CorrespondentStatements(connection)
    self.secret = secret
  }

  /// Runs `body`, each of whose reads sees what is kept by then.
  ///
  /// One state for all would have to be held on to, and the log could not begin anew meanwhile; what is
  /// read here is checked by the commit in any case.
  func reading(_ body: () -> Void) {
    body()
  }

  func correspondent(_ key: SessionKey) throws(StoreError) -> Correspondent {
    try Names.check(key)
    return try statements.correspondent(under: secret.hash(of: key))
  }

  func close() throws(StoreError) {
    try connection.close()
  }
}
