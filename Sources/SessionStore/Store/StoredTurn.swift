/// A row of the table of turns.
struct StoredTurn {
  let day: Int
  let message: Digest?
  let record: [UInt8]
  /// Nil when it is no checksum at all.
  let previous: Digest?
  let checksum: Digest?

  /// The row that a statement over the columns stands on, in the order of these properties.
  init(_ row: Row) {
    day = row.number(0)
    message = row.digest(1)
    record = row.bytes(2)
    previous = row.digest(3)
    checksum = row.digest(4)
  }

  /// Whether it is what was kept as this record of this session.
  func isSound(session: Int, number: Int) -> Bool {
    guard let previous else { return false }
    return checksum
      == Checksum.ofRecord(
        after: previous, session: session, number: number, day: day, message: message,
        record: record)
  }
}
