extension SessionRow {
  /// The row of a session after a turn.
  ///
  /// The day of last use never goes back: a session used while the clock was wrong must not seem to
  /// have lain idle.
  init(
    _ turn: Turn, id: Int, key: Digest, revision: Int, head: Digest,
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

  /// Hands over its values, in the order of the columns.
  func bind(to binding: inout Binding) {
    binding.number(id)
    binding.digest(key)
    binding.text(label)
    binding.text(gateway)
    binding.text(dialog)
    binding.text(language)
    binding.text(progress)
    binding.number(revision)
    binding.number(createdDay)
    binding.number(lastDay)
    binding.number(retentionDays)
    binding.digest(head)
    binding.bytes(state)
  }
}
