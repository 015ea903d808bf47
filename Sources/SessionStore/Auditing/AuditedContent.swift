/// A store's rows as an audit sees them.
struct AuditedContent {
  /// What is wrong with them.
  private(set) var findings: [AuditFinding] = []

  /// Looks through all rows.
  ///
  /// - Parameters:
  ///   - connection: A connection of the audit's own, in a transaction.
  ///   - today: The day to judge by, in days since 1 January 1970 UTC.
  /// - Throws: what SQLite reports, except that a malformed file is a finding.
  init(_ connection: Connection, today: Int) throws(StoreError) {
    do {
      try checkFile(connection)
      try checkTimes(connection, today: today)
      let heads = try checkSessions(connection)
      try checkRecords(connection, heads: heads)
      try checkReplies(connection)
    } catch .damaged {
      if !findings.contains(.malformed) { findings.append(.malformed) }
    }
  }

  private mutating func checkFile(_ connection: Connection) throws(StoreError) {
    var verdict: [String] = []
    try connection.query("PRAGMA integrity_check") { verdict.append($0.text(0)) }
    if verdict != ["ok"] { findings.append(.malformed) }
    let unfinished = try connection.number("SELECT count(*) FROM erasure") ?? 0
    if unfinished > 0 { findings.append(.unfinishedErasures(unfinished)) }
  }

  /// A day's grace: a gateway need not be looking at the stroke of midnight.
  private mutating func checkTimes(_ connection: Connection, today: Int) throws(StoreError) {
    let overdue =
      try connection.number(
        "SELECT count(*) FROM session WHERE max(last_day, created_day) + retention_days + 1 < ?1",
        [.number(today)]) ?? 0
    if overdue > 0 { findings.append(.overdue(sessions: overdue)) }
    let doubted = try connection.number("SELECT count(*) FROM meta WHERE name = 'doubted'") ?? 0
    if doubted > 0 { findings.append(.clockInDoubt) }
  }

  /// Returns, for each sound session, how many records it should have and the last one's checksum.
  private mutating func checkSessions(
    _ connection: Connection
  ) throws(StoreError) -> [Int: (count: Int, head: Digest)] {
    var heads: [Int: (count: Int, head: Digest)] = [:]
    var damaged: [AuditFinding] = []
    try connection.query("SELECT \(SessionRow.columns) FROM session ORDER BY id") { row in
      let (session, isSound) = SessionRow.judged(row)
      if isSound {
        heads[session.id] = (session.revision, session.head)
      } else {
        damaged.append(.damagedSession(session.id))
      }
    }
    findings += damaged
    return heads
  }

  private mutating func checkRecords(
    _ connection: Connection, heads: [Int: (count: Int, head: Digest)]
  ) throws(StoreError) {
    var check = AuditedChains(heads: heads)
    try connection.query(
      """
      SELECT day, message, record, previous, checksum, session, number FROM turn
      ORDER BY session, number
      """
    ) { row in
      check.add(StoredTurn(row), session: row.number(5), number: row.number(6))
    }
    findings += check.finish()
    let left =
      try connection.number(
        "SELECT count(*) FROM turn WHERE session NOT IN (SELECT id FROM session)") ?? 0
    let replies =
      try connection.number(
        "SELECT count(*) FROM message WHERE session NOT IN (SELECT id FROM session)") ?? 0
    if left + replies > 0 { findings.append(.leftBehind(rows: left + replies)) }
  }

  private mutating func checkReplies(_ connection: Connection) throws(StoreError) {
    var damaged = 0
    try connection.query(
      "SELECT key, digest, reply, checksum FROM message WHERE digest NOTNULL OR reply NOTNULL"
    ) { row in
      let expected = row.digest(0).map { key in
        Checksum.ofMessage(key: key, digest: row.bytes(1), reply: row.bytes(2))
      }
      if expected == nil || expected != row.digest(3) { damaged += 1 }
    }
    if damaged > 0 { findings.append(.damagedReplies(damaged)) }
  }
}
