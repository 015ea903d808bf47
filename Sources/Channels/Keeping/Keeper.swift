package import Dialog
package import Engine
package import SessionStore

/// Makes a keeper for a name; nil when a conversation of that name is kept already.
package typealias KeeperMaker = (String) throws(StoreError) -> Keeper?

/// Keeps one conversation in the store, turn by turn.
package final class Keeper {
  package let label: String
  private let store: Store
  private let retentionDays: Int
  private let call: ProgramCall
  private let now: () -> Int
  private var version: SavedSession.Version?

  /// A keeper of one named session.
  ///
  /// - Parameters:
  ///   - label: The session's name.
  ///   - saved: What is kept under it already; nil for a new one.
  ///   - store: An open store.
  ///   - retentionDays: How many days after its last use it stays.
  ///   - call: How the program is called with this store.
  ///   - now: The time, in seconds since 1970 UTC.
  package init(
    _ label: String, saved: SavedSession?, in store: Store, retentionDays: Int,
    call: ProgramCall = ProgramCall(), now: @escaping () -> Int
  ) {
    self.label = label
    self.store = store
    self.retentionDays = retentionDays
    self.call = call
    self.now = now
    version = saved?.version
  }

  /// Keeps turns: all of them, or none.
  ///
  /// - Parameters:
  ///   - turns: In order; the state is that after the last.
  ///   - conversation: The conversation after them.
  ///   - progress: Where the person is.
  /// - Throws: `StoreError`; nothing was kept then, unless its outcome is unknown.
  package func keep(
    _ turns: [TranscriptTurn], of conversation: Conversation, progress: String
  ) throws(StoreError) {
    let heading = Turn.Heading(
      dialog: conversation.script.dialog.name, language: conversation.languageCodes,
      progress: progress)
    let state = conversation.state.bytes
    let first = version.map(Turn.Predecessor.version) ?? .nothing
    let batch = turns.enumerated().map { index, turn in
      Turn(
        of: .label(label), follows: index == 0 ? first : .turnOfBatch(index - 1), heading: heading,
        state: state, record: turn.bytes, retentionDays: retentionDays)
    }
    version = try store.commit(batch, now: now()).versions.last ?? version
  }

  /// The session as it stands now, when another program went on with it.
  ///
  /// - Returns: Its state, or nil when it is gone.
  /// - Throws: `StoreError`; `damaged` also when it is there and means nothing.
  package func reload() throws(StoreError) -> State? {
    guard let saved = try store.session(.label(label)) else { return nil }
    guard let state = State(bytes: saved.state) else { throw .damaged }
    version = saved.version
    return state
  }

  /// Erases the session, and wipes what it left in the files.
  ///
  /// - Returns: Whether the files were found clean; if not, the next start wipes them.
  package func erase() throws(StoreError) -> Bool {
    _ = try store.erase(.label(label), now: now())
    do throws(StoreError) {
      return try store.finishErasures().found == 0
    } catch {
      return false
    }
  }

  /// The last day on which the session is kept when it is not used again.
  package var lastDayKept: CalendarDay {
    CalendarDay(number: now() / 86_400 + retentionDays)
  }

  /// What to type to take the session up again.
  package var command: String {
    // A name that looks like an option can only be given after an equals sign.
    label.hasPrefix("-") ? call.line("--session=" + label) : call.line("--session", label)
  }

  /// What to type to have its papers as files.
  package var exportCommand: String {
    label.hasPrefix("-")
      ? ProgramCall(program: call.line("export", "--to", "papers")).line("--", label)
      : call.line("export", label, "--to", "papers")
  }

  /// What was said so far; a damaged turn is one of them, and the rest can still be read.
  ///
  /// - Throws: `StoreError` when the store cannot be read at all. Papers of half of a conversation would
  ///   be taken for the whole of it.
  package func records() throws(StoreError) -> [TranscriptRecord.Content] {
    try store.transcript(of: .label(label)).map(\.content)
  }

  /// What to type to erase the session.
  package var eraseCommand: String {
    // After two hyphens all is a name, so the options go before them.
    label.hasPrefix("-")
      ? ProgramCall(program: call.line("sessions", "erase")).line("--", label)
      : call.line("sessions", "erase", label)
  }

  /// Closes the store; what is kept stays.
  package func close() {
    try? store.close()
  }
}

extension Conversation {
  /// The codes of the languages that it is held in, for lists.
  var languageCodes: String {
    state.languages.isEmpty ? DialogGraph.english : state.languages.joined(separator: ",")
  }
}
