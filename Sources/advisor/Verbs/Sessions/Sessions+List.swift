internal import Dialog
internal import SessionStore

extension Sessions {
  /// The names of what is kept, and nothing of its content.
  func list() throws(StoreError) -> ExitStatus {
    guard let store = try openIfThere() else { return sayNothingKept() }
    let sessions = try store.list()
    try store.close()
    guard !sessions.isEmpty else { return sayNothingKept() }
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
