/// A row of the table of sessions, except for its checksum.
struct SessionRow {
  let id: Int
  let key: Digest
  let label: String?
  let gateway: String?
  let dialog: String
  let language: String
  let progress: String
  let revision: Int
  let createdDay: Int
  let lastDay: Int
  let retentionDays: Int
  /// The checksum of the last record of its transcript.
  let head: Digest
  let state: [UInt8]

  /// The columns it is read from, in order, with the checksum last.
  static let columns = """
    id, key, label, gateway, dialog, language, progress, revision, created_day, last_day, \
    retention_days, head, state, checksum
    """

  /// How many days after the last use the session is kept, and since when.
  var stay: SavedSession.Stay {
    SavedSession.Stay(createdDay: createdDay, lastDay: lastDay, retentionDays: retentionDays)
  }

  /// The session as others see it.
  var saved: SavedSession {
    SavedSession(
      version: version, label: label, gateway: gateway, dialog: dialog, language: language,
      progress: progress, state: state, stay: stay)
  }

  /// Which turn it stands after.
  var version: SavedSession.Version {
    SavedSession.Version(
      session: id, revision: revision, head: head, createdDay: createdDay, lastDay: lastDay)
  }
}

extension SessionRow {
  /// A row that a statement over ``columns`` stands on.
  init(_ row: Row) {
    id = row.number(0)
    // What is no digest is not what was kept either, and its checksum tells.
    key = row.digest(1) ?? .zero
    label = row.optionalText(2)
    gateway = row.optionalText(3)
    dialog = row.text(4)
    language = row.text(5)
    progress = row.text(6)
    revision = row.number(7)
    createdDay = row.number(8)
    lastDay = row.number(9)
    retentionDays = row.number(10)
    head = row.digest(11) ?? .zero
    state = row.bytes(12)
  }

  /// Returns the row that a statement over ``columns`` stands on, and whether it is what was kept.
  static func judged(_ row: Row) -> (row: SessionRow, isSound: Bool) {
    let session = SessionRow(row)
    return (session, Checksum.ofSession(session) == row.digest(13))
  }
}
