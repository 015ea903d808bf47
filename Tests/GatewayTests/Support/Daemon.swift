import Foundation
import TestSupport

/// A program that runs beside a test, in the foreground and in a process group of its own.
///
/// What it says goes to a file: a pipe that nobody reads would stop it. It is ended by its number, and
/// never asked to: Kannel for one does not end while messages wait.
final class Daemon {
  private let pid: pid_t
  private var isReaped = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: Its path, and what it is called with.
  ///   - environment: Added to the test's own.
  ///   - log: The file to which everything is added that it says.
  init(_ arguments: [String], environment: [String: String] = [:], log: String) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    pid = spawn(
      arguments, ProcessInfo.processInfo.environment.merging(environment) { $1 }, &actions,
      flags: Int32(POSIX_SPAWN_SETPGROUP))
  }

  /// Ends it as a power cut would, with everything that it started.
  func cut() {
    guard !isReaped else { return }
    isReaped = true
    kill(-pid, SIGKILL)
    kill(pid, SIGKILL)
    _ = exitStatus(of: pid)
  }

  /// Ends it alone; what it started goes on.
  func kill9() {
    guard !isReaped else { return }
    isReaped = true
    kill(pid, SIGKILL)
    _ = exitStatus(of: pid)
  }

  deinit {
    cut()
  }
}
