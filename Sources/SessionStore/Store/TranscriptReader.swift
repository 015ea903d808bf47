/// Reads a transcript record by record, and tells the sound ones from the damaged.
struct TranscriptReader {
  /// The number of the session.
  let session: Int
  private var records: [TranscriptRecord] = []
  /// The checksum of the last record, when that was sound.
  private var last: Digest? = Checksum.beginning

  /// A reader of a session's transcript.
  init(session: Int) {
    self.session = session
  }

  /// Reads the next record.
  ///
  /// A record is judged by its own checksum, which covers what it follows; the link to the record
  /// before it is judged only when that one is sound, so that damage is told once.
  ///
  /// - Throws: `busy`, `noMemory` and `sqlite`; damage is no error here.
  mutating func read(_ number: Int, with statement: Statement) throws(StoreError) {
    var turn: StoredTurn?
    do {
      turn = try statement.first([.number(session), .number(number)], StoredTurn.init)
    } catch .damaged {
      turn = nil
    }
    guard let turn, turn.isSound(session: session, number: number),
      last == nil || last == turn.previous
    else {
      last = nil
      records.append(TranscriptRecord(number: number, content: .damaged))
      return
    }
    last = turn.checksum
    records.append(TranscriptRecord(number: number, content: .sound(turn.record)))
  }

  /// Returns the records; the last is held against the checksum it should have, as the session's own
  /// row says, or nil when that row is damaged.
  func finish(head: Digest?) -> [TranscriptRecord] {
    guard let head, let last, last != head, let end = records.last else { return records }
    return records.dropLast() + [TranscriptRecord(number: end.number, content: .damaged)]
  }
}
