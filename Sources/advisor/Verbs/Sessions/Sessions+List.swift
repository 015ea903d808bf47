internal import Dialog
internal import SessionStore

extension Sessions {
  /// The names of what is kept, and nothing of its content.
  func list() throws(StoreError) -> ExitStatus {
    let store: Store
    do throws(StoreError) {
      store = try open()
    } catch .absent {
      return Launch.say("No conversations are kept.\n")
    }
    let sessions = try store.list()
    try store.close()
    guard !sessions.isEmpty else { return Launch.say("No conversations are kept.\n") }
    return Launch.say(sessions.map(line).joined())
  }

  private func line(_ session: SessionSummary) -> String {
    guard !session.isDamaged else { return "#\(session.number): damaged\n" }
    let name = session.label ?? "(\(session.gateway ?? "gateway"))"
    let last = CalendarDay(number: session.stay.lastDay)
    let until = CalendarDay(number: session.stay.lastDayKept)
    return "\(name): \(session.dialog), \(session.language), last used \(last), "
      + "kept until \(until), at \(session.progress)\n"
  }
}
