/// The chains of checksums of all transcripts, record by record in order.
struct AuditedChains {
  /// For each sound session, how many records it should have and the last one's checksum.
  private let heads: [Int: (count: Int, head: Digest)]
  private var findings: [AuditFinding] = []
  /// The number and checksum of the last record seen of each session; nil when it was damaged.
  private var last: [Int: (number: Int, checksum: Digest?)] = [:]

  /// The chains of sessions.
  init(heads: [Int: (count: Int, head: Digest)]) {
    self.heads = heads
  }

  /// Takes in the next record.
  mutating func add(_ turn: StoredTurn, session: Int, number: Int) {
    guard let expected = heads[session] else { return }
    let before = last[session] ?? (number: 0, checksum: Checksum.beginning)
    // A number beyond the end belongs elsewhere; where it is missing, that is found.
    guard number > before.number, number <= expected.count else {
      findings.append(.damagedRecord(session: session, number: number))
      return
    }
    for missing in (before.number + 1)..<number {
      findings.append(.damagedRecord(session: session, number: missing))
    }
    let follows =
      before.number + 1 < number || before.checksum == nil || before.checksum == turn.previous
    let isSound = turn.isSound(session: session, number: number) && follows
    if !isSound { findings.append(.damagedRecord(session: session, number: number)) }
    last[session] = (number, isSound ? turn.checksum : nil)
  }

  /// Returns what is wrong with the chains, after the last record.
  mutating func finish() -> [AuditFinding] {
    for (session, expected) in heads.sorted(by: { $0.key < $1.key }) {
      let end = last[session] ?? (number: 0, checksum: nil)
      for missing in stride(from: end.number + 1, through: expected.count, by: 1) {
        findings.append(.damagedRecord(session: session, number: missing))
      }
      if end.number == expected.count, let checksum = end.checksum, checksum != expected.head {
        findings.append(.damagedRecord(session: session, number: end.number))
      }
    }
    return findings
  }
}
