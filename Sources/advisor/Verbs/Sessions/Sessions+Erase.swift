internal import Channels
internal import SessionStore
private import Glibc

extension Sessions {
  /// Erases one conversation, after asking.
  func erase(_ name: String) throws(StoreError) -> ExitStatus {
    let store = try open()
    defer { try? store.close() }
    // A damaged one can be erased too, so it is not read for more than that it is there.
    let isThere: Bool
    do throws(StoreError) {
      isThere = try store.session(.label(name)) != nil
    } catch .damaged {
      isThere = true
    }
    guard isThere else { return notKept(name) }
    guard arguments.has(.yes) || isSure(name) else {
      return Launch.say("Nothing was erased.\n")
    }
    guard try store.erase(.label(name), now: clock.now()) else { return notKept(name) }
    let report = try store.finishErasures()
    // Samples, because not every word can be looked for in every file.
    return Launch.say(
      report.found == 0
        ? "Erased. Nothing of it was found in the files afterwards.\n"
        : "Erased. But \(report.found) of \(report.samples) samples of it were still found in the "
          + "files. They are wiped again when the program next uses them.\n")
  }

  private func isSure(_ name: String) -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      Launch.complain("To erase without being asked, add --yes.")
      return false
    }
    guard Launch.say("Erase '\(SafeText.shown(name))'? Type yes: ") == .ok,
      case .text(let line) = LineReader(descriptor: STDIN_FILENO).next()
    else { return false }
    return ["yes", "y"].contains(line.lowercased())
  }
}
