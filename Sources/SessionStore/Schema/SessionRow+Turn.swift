extension SessionRow {
  /// The row of a session after a turn.
  ///
  /// The day of last use never goes back: a session used while the clock was wrong must not seem to
  /// have lain idle.
  init(
    _ turn: Turn, id: Int, key: [UInt8], revision: Int, head: [UInt8],
    before: SavedSession.Version?, day: Int
  ) {
    self.id = id
    self.key = key
    self.revision = revision
    self.head = head
    switch turn.key {
    case .label(let name): (label, gateway) = (name, nil)
    case .sender(let name, _): (label, gateway) = (nil, name)
    }
    dialog = turn.heading.dialog
    language = turn.heading.language
    progress = turn.heading.progress
    createdDay = before?.createdDay ?? day
    lastDay = max(before?.lastDay ?? day, day)
    retentionDays = turn.retentionDays
    state = turn.state
  }

  /// Its values in the order of the columns.
  var values: [Statement.Value] {
    [
      .number(id), .bytes(key), .optional(label), .optional(gateway), .text(dialog),
      .text(language), .text(progress), .number(revision), .number(createdDay), .number(lastDay),
      .number(retentionDays), .bytes(head), .bytes(state),
    ]
  }
}
