extension Store {
  /// Returns the session kept under a key; nil when there is none.
  ///
  /// - Throws: ``StoreError/damaged`` when it is not what was kept; `unusableName` and `unusableID`;
  ///   `busy`, `noMemory` and `sqlite` for the store.
  package func session(_ key: SessionKey) throws(StoreError) -> SavedSession? {
    try Names.check(key)
    return try open().statements.correspondents.session(under: secret.hash(of: key)).map(\.saved)
  }

  /// Returns what is known of somebody who writes: their session, and whether they have opted out.
  ///
  /// - Throws: as ``session(_:)``.
  package func correspondent(_ key: SessionKey) throws(StoreError) -> Correspondent {
    try Names.check(key)
    return try open().statements.correspondents.correspondent(under: secret.hash(of: key))
  }

  /// Returns what may be asked about who writes from another thread while a commit is under way.
  ///
  /// - Throws: `closed`, `busy`, `noMemory`, `damaged` and `sqlite`.
  package func besideReader() throws(StoreError) -> (any CorrespondentReading)? {
    // It is made before the first commit beside which it is asked.
    if let beside { return beside }
    _ = try open()
    let reader = try BesideReader(databasePath, secret)
    beside = reader
    return reader
  }

  /// Returns a mark that is another one once another program, or another connection, has changed the
  /// store; what this one writes leaves it as it is.
  ///
  /// - Throws: `closed`, `busy`, `noMemory`, `damaged` and `sqlite`.
  package func foreignMark() throws(StoreError) -> Int {
    try open().statements.dataVersion.first([]) { $0.number(0) } ?? 0
  }

  /// Runs `body`, all of whose reads see one state of the store, and cost less than each for itself.
  ///
  /// - Throws: `closed`, `busy`, `noMemory`, `damaged` and `sqlite`; then it has not run.
  package func reading(_ body: () -> Void) throws(StoreError) {
    try open().connection.read { () throws(StoreError) in body() }
  }

  /// Returns what is known of a gateway's message; to be asked before its turn is computed.
  ///
  /// - Parameters:
  ///   - gateway: The gateway's name.
  ///   - sender: The address it came from.
  ///   - id: The gateway's id of the message.
  ///   - digest: The digest of its text, as in ``Exchange``.
  /// - Returns: Whether it has been answered, and how.
  /// - Throws: ``StoreError/unusableID``; ``StoreError/damaged`` when the reply is not what was kept;
  ///   `busy`, `noMemory` and `sqlite` for the store.
  package func earlier(
    gateway: String, sender: String, id: String, digest: [UInt8]
  ) throws(StoreError) -> Earlier {
    guard Names.isGateway(gateway), Names.isID(id) else { throw .unusableID }
    let key = secret.hash(ofMessage: id, from: sender, gateway: gateway)
    let message = try open().statements.findMessage.first([.digest(key)]) { row in
      (digest: row.optionalBytes(0), reply: row.bytes(1), checksum: row.digest(2))
    }
    guard let message else { return .fresh }
    guard let kept = message.digest else { return .gone }
    guard
      Checksum.ofMessage(key: key, digest: kept, reply: message.reply) == message.checksum
    else { throw .damaged }
    return kept == digest ? .replied(message.reply) : .reusedID
  }

  /// Returns every session, the last used first; of gateways too.
  ///
  /// - Throws: `busy`, `noMemory`, `damaged` and `sqlite` for the store.
  package func list() throws(StoreError) -> [SessionSummary] {
    var summaries: [SessionSummary] = []
    try open().connection.query(
      "SELECT \(SessionRow.columns) FROM session ORDER BY last_day DESC, id DESC"
    ) { row in
      let (session, isSound) = SessionRow.judged(row)
      summaries.append(
        SessionSummary(
          number: session.id, label: session.label, gateway: session.gateway,
          dialog: session.dialog,
          language: session.language, progress: session.progress, turns: session.revision,
          stay: session.stay, isDamaged: !isSound))
    }
    return summaries
  }

  /// A session of the store as it was found.
  package enum Found: Sendable {
    case sound(SavedSession)
    /// It is not what was kept, so that none of it can be trusted.
    case damaged
  }

  /// Returns every session with its state, the first begun first; of gateways too.
  ///
  /// - Throws: `busy`, `noMemory`, `damaged` and `sqlite` for the store.
  package func sessions() throws(StoreError) -> [Found] {
    var found: [Found] = []
    try open().connection.query("SELECT \(SessionRow.columns) FROM session ORDER BY id") { row in
      let (session, isSound) = SessionRow.judged(row)
      found.append(isSound ? .sound(session.saved) : .damaged)
    }
    return found
  }
}
