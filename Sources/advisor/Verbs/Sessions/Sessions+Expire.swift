internal import Channels
internal import SessionStore

extension Sessions {
  /// Erases what is past its time.
  func expire() throws(StoreError) -> ExitStatus {
    guard let store = try openIfThere() else { return sayNothingKept() }
    defer { try? store.close() }
    let count = try store.expire(now: clock.now())
    if count > 0 { _ = try store.finishErasures() }
    return Launch.say(
      count == 1 ? "1 conversation was erased.\n" : "\(count) conversations were erased.\n")
  }
}
