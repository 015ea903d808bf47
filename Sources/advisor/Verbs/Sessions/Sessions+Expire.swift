internal import Channels
internal import SessionStore

extension Sessions {
  /// Erases what is past its time, with `--today` also what would be on that day.
  func expire() throws(StoreError) -> ExitStatus {
    guard let store = try openIfThere() else { return sayNothingKept() }
    defer { try? store.close() }
    var count = try store.expire(now: clock.now())
    if arguments.value(of: .today) != nil {
      count += try store.expire(asOf: clock.moment(at: clock.now()))
    }
    if count > 0 { _ = try store.finishErasures() }
    return Launch.say(
      count == 1 ? "1 conversation was erased.\n" : "\(count) conversations were erased.\n")
  }
}
