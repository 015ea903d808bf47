internal import Channels
internal import SessionStore
private import Glibc

extension Sessions {
  /// Erases one conversation, after asking.
  func erase(_ sought: SoughtSession) throws(StoreError) -> ExitStatus {
    let store = try open()
    defer { try? store.close() }
    var keys: [SessionKey] = []
    for key in sought.keys where try isThere(key, in: store) { keys.append(key) }
    let number = try keys.isEmpty ? numberOfDamaged(sought, in: store) : nil
    guard !keys.isEmpty || number != nil else { return notKept(sought) }
    guard arguments.has(.yes) || isSure(sought) else {
      return Launch.say("Nothing was erased.\n")
    }
    var isErased = false
    for key in keys where try store.erase(key, now: clock.now()) { isErased = true }
    if let number, try store.erase(number: number, now: clock.now()) { isErased = true }
    guard isErased else { return notKept(sought) }
    let report = try store.finishErasures()
    // Samples, because not every word can be looked for in every file.
    return Launch.say(
      report.found == 0
        ? "Erased. Nothing of it was found in the files afterwards.\n"
        : "Erased. But \(report.found) of \(report.samples) samples of it were still found in the "
          + "files. They are wiped again when the program next uses them.\n")
  }

  /// A damaged one can be erased too, so it is not read for more than that it is there.
  private func isThere(_ key: SessionKey, in store: Store) throws(StoreError) -> Bool {
    do throws(StoreError) {
      return try store.session(key) != nil
    } catch .damaged {
      return true
    }
  }

  /// Only what is damaged goes by its number: a slip of the finger must not erase another conversation.
  private func numberOfDamaged(
    _ sought: SoughtSession, in store: Store
  ) throws(StoreError) -> Int? {
    guard let number = sought.number else { return nil }
    return try store.list().first { $0.number == number && $0.isDamaged }?.number
  }

  private func isSure(_ sought: SoughtSession) -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      Launch.complain("To erase without being asked, add --yes.")
      return false
    }
    guard Launch.say("Erase '\(sought.shown)'? Type yes: ") == .ok,
      case .text(let line) = LineReader(descriptor: STDIN_FILENO).next()
    else { return false }
    return ["yes", "y"].contains(line.lowercased())
  }
}
