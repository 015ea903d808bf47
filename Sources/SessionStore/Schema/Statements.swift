/// The statements of everyday work, prepared once for a connection and shared.
final class Statements {
  let correspondents: CorrespondentStatements
  let newSession: Statement
  let addSession: Statement
  let moveSession: Statement
  let addTurn: Statement
  let findTurn: Statement
  let addMessage: Statement
  let findMessage: Statement
  let emptyMessage: Statement
  let optOut: Statement
  let optIn: Statement
  let dataVersion: Statement

  /// The statements for a connection to a store of the newest version.
  init(_ connection: Connection) throws(StoreError) {
    correspondents = try CorrespondentStatements(connection)
    // The next number that has never been given.
    newSession = try connection.prepare(
      "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'session'), 0) + 1")
    addSession = try connection.prepare(
      """
      INSERT INTO session(id, key, label, gateway, dialog, language, progress, revision,
        created_day, last_day, retention_days, head, state, checksum)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
      ON CONFLICT(key) DO NOTHING
      """)
    // Nothing is changed when the session is no longer what the turn was computed from.
    moveSession = try connection.prepare(
      """
      UPDATE session SET dialog = ?3, language = ?4, progress = ?5, revision = ?2 + 1,
        last_day = ?6, retention_days = ?7, ahead_since_day = NULL, head = ?8, state = ?9,
        checksum = ?10
      WHERE id = ?1 AND revision = ?2 AND key = ?11
      """)
    addTurn = try connection.prepare(
      """
      INSERT INTO turn(session, number, day, message, record, previous, checksum)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """)
    findTurn = try connection.prepare(
      """
      SELECT day, message, record, previous, checksum FROM turn WHERE session = ?1 AND number = ?2
      """)
    addMessage = try connection.prepare(
      """
      INSERT INTO message(key, session, day, digest, reply, checksum)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(key) DO NOTHING
      """)
    findMessage = try connection.prepare(
      "SELECT digest, reply, checksum FROM message WHERE key = ?1")
    emptyMessage = try connection.prepare(
      """
      UPDATE message SET session = NULL, digest = NULL, reply = NULL, checksum = NULL, day = ?2
      WHERE key = ?1 AND session NOTNULL
      """)
    optOut = try connection.prepare(
      "INSERT INTO opted_out(key, day) VALUES (?1, ?2) ON CONFLICT(key) DO NOTHING")
    optIn = try connection.prepare("DELETE FROM opted_out WHERE key = ?1")
    dataVersion = try connection.prepare("PRAGMA data_version")
  }
}
