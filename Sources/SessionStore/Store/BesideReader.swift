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

  func reading(_ body: () -> Void) throws(StoreError) {
    try connection.read { () throws(StoreError) in body() }
  }

  func correspondent(_ key: SessionKey) throws(StoreError) -> Correspondent {
    try Names.check(key)
    return try statements.correspondent(under: secret.hash(of: key))
  }

  func close() throws(StoreError) {
    try connection.close()
  }
}
