internal import Channels
internal import SessionStore

extension Sessions {
  /// Checks the store without changing it, as it would be on the day of `--today`; 1 when something is
  /// wrong.
  func audit() throws(StoreError) -> ExitStatus {
    let findings: [AuditFinding]
    do throws(StoreError) {
      findings = try Store.audit(at: directory, now: clock.moment(at: clock.now()))
    } catch .absent {
      return sayNothingKept()
    }
    guard !findings.isEmpty else { return Launch.say("Nothing is wrong.\n") }
    let said = Launch.say(findings.map { sentence($0) + "\n" }.joined())
    return said == .ok ? .found : said
  }

  private func sentence(_ finding: AuditFinding) -> String {
    switch finding {
    case .overdue(let count):
      (count == 1 ? "1 is kept past its time" : "\(count) are kept past their time")
        + ": run 'advisor sessions expire'"
    case .clockInDoubt:
      "the clock has jumped, so nothing expires until a second look at least a day later"
    case .damagedSession(let number):
      "conversation #\(number) is damaged; advisor sessions erase '#\(number)' removes it"
    case .damagedRecord(let session, let number):
      "conversation #\(session): turn \(number) is damaged or missing"
    case .damagedReplies(let count):
      count == 1 ? "1 reply is damaged" : "\(count) replies are damaged"
    case .leftBehind(let rows):
      (rows == 1 ? "1 row is" : "\(rows) rows are") + " left of conversations that are gone"
    case .malformed: "SQLite finds the file malformed"
    case .permissions(let name, let mode):
      "\(name) has the permissions \(String(mode, radix: 8)): others could read or write it"
    case .foreignFile(let name): "\(name) belongs to somebody else or is no plain file"
    case .unfinishedErasures(let count):
      (count == 1
        ? "1 erasure is unfinished: it is" : "\(count) erasures are unfinished: they are")
        + " finished when the program next opens the store"
    }
  }
}
