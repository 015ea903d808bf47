import Foundation
import TestSupport

/// The program at a pseudo-terminal, and the person who sits there.
final class PersonAtTerminal {
  /// How long a silence is taken for the end, in milliseconds; no program that works needs it.
  private static let patience: Int32 = 30_000

  private let person: Int32
  private let pid: pid_t
  /// Everything that was on the screen so far.
  private(set) var seen = ""
  /// What was seen by the last `wait`, from where the one before ended.
  private var mark = ""

  /// Starts a shell command at a terminal of its own.
  init(
    _ sandbox: Sandbox, _ command: String = #"exec "$A""#, columns: UInt16 = 80, rows: UInt16 = 24,
    variables: [String: String] = [:]
  ) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var ends: (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    precondition(openpty(&ends.0, &ends.1, &name, nil, &size) == 0, "no pseudo-terminal")
    person = ends.0
    _ = fcntl(person, F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened by the leader of a new session, it becomes the terminal that Ctrl-C comes from.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    pid = spawn(
      ["/bin/sh", "-c", command], sandbox.environment.merging(variables) { $1 }, &actions,
      flags: spawnInNewSession)
    close(ends.1)
  }

  deinit {
    kill(pid, SIGKILL)
    close(person)
  }

  /// Types a line and waits for the sign to type the next one, or for another text.
  ///
  /// - Returns: What was shown meanwhile.
  @discardableResult
  func type(_ line: String, until text: String = "\r\n> ") -> String {
    press(line + "\r")
    return wait(for: text)
  }

  /// Types without pressing Enter.
  func press(_ keys: String) {
    _ = Array(keys.utf8).withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
  }

  /// Waits until a text is shown that was not there before, or nothing comes any more.
  @discardableResult
  func wait(for text: String) -> String {
    var shown = mark
    mark = ""
    while true {
      if let range = shown.range(of: text) {
        mark = String(shown[range.upperBound...])
        return String(shown[..<range.upperBound])
      }
      guard let more = read() else { return shown }
      shown += more
    }
  }

  /// Waits until the program has ended.
  ///
  /// - Returns: What was shown since the last wait, and the exit status.
  func end() -> (shown: String, status: Int32) {
    var shown = mark
    while let more = read() { shown += more }
    return (shown, exitStatus(of: pid))
  }

  /// What is shown next; nil when the program has ended or nothing comes.
  private func read() -> String? {
    var wanted = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, Self.patience) > 0 else {
      // It waits for something else than the test does; what comes next would wait as long.
      kill(pid, SIGKILL)
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(person, &bytes, bytes.count)
    guard count > 0 else { return nil }
    // A character may be divided between two reads; the tests only look for plain ones.
    let text = String(decoding: bytes[..<count], as: UTF8.self)
    seen += text
    return text
  }
}

/// `POSIX_SPAWN_SETSID`, which the C library shows only to GNU programs.
private let spawnInNewSession: Int32 = 0x80
