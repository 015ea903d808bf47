extension Store {
  /// Erases the sessions that are past their time, and forgets erased messages that are too old to
  /// come again.
  ///
  /// A session goes on the day after ``SavedSession/Stay/lastDayKept``. A clock that jumped by more
  /// than a month is not believed until a second look a day later; a session that was used while
  /// the clock ran ahead is kept for its usual time after the clock was set right.
  ///
  /// ``finishErasures(patience:)`` has to follow when any session was erased. It looks through all
  /// sessions only once a day: nothing becomes too old within one.
  ///
  /// - Parameter now: The time, in seconds since 1 January 1970 UTC.
  /// - Returns: How many sessions were erased.
  /// - Throws: as ``commit(_:erasing:now:ifStill:)``.
  @discardableResult
  package func expire(now: Int) throws(StoreError) -> Int {
    try look(at: now)
    let connection = try open().connection
    guard try connection.dayOfExpiry() != time.day else { return 0 }
    try noteWhatLiesAhead(on: connection)
    let count = try eraseOverdue(on: time.day, connection)
    // Only now: stopped before, or failed, it begins again with the next call.
    let day = time.day
    try write { () throws(StoreError) in try connection.keep(dayOfExpiry: day) }
    return count
  }

  /// Erases the sessions that would be past their time at a moment that somebody names, whatever the
  /// clock says, and goes on believing what it believed.
  ///
  /// - Parameter moment: The moment, in seconds since 1 January 1970 UTC.
  /// - Returns: How many sessions were erased.
  /// - Throws: as ``commit(_:erasing:now:ifStill:)``.
  @discardableResult
  package func expire(asOf moment: Int) throws(StoreError) -> Int {
    try eraseOverdue(on: Day.of(moment), try open().connection)
  }

  /// Takes note of sessions used while a clock ran ahead, and forgets erased messages that are too old.
  private func noteWhatLiesAhead(on connection: Connection) throws(StoreError) {
    let today = Statement.Value.number(time.day)
    try write { () throws(StoreError) in
      try connection.query(
        "UPDATE session SET ahead_since_day = NULL WHERE ahead_since_day NOTNULL AND last_day <= ?1",
        [today]
      ) { _ in }
      try connection.query(
        """
        UPDATE session SET ahead_since_day = ?1 WHERE ahead_since_day ISNULL AND last_day > ?1 + 31
        """, [today]
      ) { _ in }
      try connection.query(
        "DELETE FROM message WHERE session IS NULL AND day < ?1 - ?2",
        [today, .number(Retention.goneMessageDays)]
      ) { _ in }
    }
  }

  private func eraseOverdue(on day: Int, _ connection: Connection) throws(StoreError) -> Int {
    var count = 0
    while true {
      let erased = try eraseSome(overdueOn: day, connection)
      count += erased
      guard erased == Self.sessionsAtOnce else { return count }
    }
  }

  /// Erases some of the sessions that are past their time, so that no transaction grows too large.
  private func eraseSome(overdueOn day: Int, _ connection: Connection) throws(StoreError) -> Int {
    let kept = samples
    do {
      return try write { () throws(StoreError) in
        var rows: [SessionRow] = []
        try connection.query(
          """
          SELECT \(SessionRow.columns) FROM session
          WHERE last_day + retention_days < ?1 OR ahead_since_day + retention_days < ?1
          LIMIT \(Self.sessionsAtOnce)
          """, [.number(day)]
        ) { rows.append(SessionRow($0)) }
        guard !rows.isEmpty else { return 0 }
        for row in rows { try eraseRows(of: row, on: connection, day: time.day) }
        try noteErasure(on: connection, day: time.day)
        hooks.reached?(.rowsErased)
        return rows.count
      }
    } catch {
      samples = kept
      throw error
    }
  }

  private static let sessionsAtOnce = 500
}
