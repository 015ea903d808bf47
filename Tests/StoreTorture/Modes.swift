import Glibc
import SessionStore

/// Looks at the permissions of a store's files at every point that a store passes.
enum Modes {
  /// Prints each file's name with each of the permissions it ever had.
  static func run(_ options: Options) throws(StoreError) -> Bool {
    if let mask = options["umask"].flatMap({ mode_t($0, radix: 8) }) { umask(mask) }
    let directory = options.words[0]
    let seen = Seen()
    let hooks = StoreHooks(reached: { _ in seen.look(at: directory) })
    let store = try Store(at: directory, create: true, now: Clock.now, hooks: hooks)
    var talk = Talk()
    talk.hear("text")
    let key = SessionKey.label("modes")
    try store.commit([talk.turn("text", in: key, follows: .nothing)], now: Clock.now)
    try store.erase(key, now: Clock.now)
    try store.finishErasures()
    try store.close()
    for line in seen.lines.sorted() { say(line) }
    return true
  }

  private final class Seen {
    var lines: Set<String> = []

    func look(at directory: String) {
      for name in Files.names(in: directory) + ["."] {
        var status = stat()
        guard stat(directory + "/" + name, &status) == 0 else { continue }
        lines.insert("\(name) \(String(status.st_mode & 0o7777, radix: 8))")
      }
    }
  }
}
