extension Store {
  /// Returns the transcript of a session, in order; empty when there is no such session.
  ///
  /// Each record is checked against its checksum and against the one before it. A record that was
  /// changed, lost or exchanged is there as ``TranscriptRecord/Content/damaged``; the others are
  /// given whole.
  ///
  /// - Throws: `unusableName` and `unusableID`; `busy`, `noMemory` and `sqlite` for the store;
  ///   ``StoreError/damaged`` only when nothing of the session can be found.
  package func transcript(of key: SessionKey) throws(StoreError) -> [TranscriptRecord] {
    try Names.check(key)
    let (connection, statements) = try open()
    return try connection.read { () throws(StoreError) in
      let found = try statements.correspondents.findSession.first(
        [.digest(secret.hash(of: key))], SessionRow.judged)
      guard let found else { return [] }
      var reader = TranscriptReader(session: found.row.id)
      // The row says how many records there are, unless the row itself is damaged.
      let numbers =
        found.isSound
        ? Array(stride(from: 1, through: found.row.revision, by: 1))
        : try records(of: found.row.id, in: connection)
      for number in numbers {
        try reader.read(number, with: statements.findTurn)
      }
      return reader.finish(head: found.isSound ? found.row.head : nil)
    }
  }

  /// Returns the numbers of the records that can be found.
  private func records(of session: Int, in connection: Connection) throws(StoreError) -> [Int] {
    var numbers: [Int] = []
    let sql = "SELECT number FROM turn WHERE session = ?1 ORDER BY number"
    do {
      try connection.query(sql, [.number(session)]) { numbers.append($0.number(0)) }
    } catch .damaged {
      // What was found until then is what there is.
    }
    return numbers
  }
}
