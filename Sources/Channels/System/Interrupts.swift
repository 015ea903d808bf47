private import Glibc
private import Synchronization

/// The Ctrl-C signals that come, and how close together.
///
/// One asks to leave. A second within two seconds is the quick exit, and that must work wherever the
/// program is: waiting, computing, or stuck writing to a slow terminal. So the signal handler itself
/// clears the screen and ends the process; the conversation only ever sees single ones.
package final class Interrupts: Sendable {
  /// How a wait for input ended.
  enum Wait {
    case ready
    case interrupted
  }

  /// How close together two mean the quick exit, in nanoseconds.
  static let doubleTime: UInt64 = 2_000_000_000

  /// Those of this process; a signal can be handled in one place only.
  package static let ofProcess = Interrupts()

  private let latest = Atomic<UInt64>(0)
  /// Where a screen is to be cleared at the quick exit, or -1.
  private let screen = Atomic<Int32>(-1)
  /// A pipe that carries one byte for each signal, so that a wait for input ends also when the
  /// signal came just before the wait.
  private let wakeReader: Int32
  private let wakeWriter: Int32

  /// Counts from nothing; only `ofProcess` can be installed, others are for tests.
  package init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 {
      // Neither end may block: a handler must not wait, and emptying the pipe must come to an end.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    wakeReader = ends[0]
    wakeWriter = ends[1]
  }

  deinit {
    if wakeReader >= 0 { close(wakeReader) }
    if wakeWriter >= 0 { close(wakeWriter) }
  }

  /// Begins to catch Ctrl-C, and makes Ctrl-\ the quick exit.
  ///
  /// Not wanted through a pipe, where Ctrl-C should end the process as it ends any other. Signals
  /// that the parent had ignored (`nohup`, a job in the background) stay ignored.
  ///
  /// - Parameter screen: The terminal to clear at the quick exit.
  package static func install(clearing screen: Int32) {
    // Touched here, so that the handler does not create it.
    ofProcess.screen.store(screen, ordering: .sequentiallyConsistent)
    handle(SIGINT) { _ in
      let code = errno
      Interrupts.ofProcess.note(at: Interrupts.monotonicTime())
      errno = code
    }
    handle(SIGQUIT) { _ in
      QuickExit.leave(clearing: Interrupts.ofProcess.screen.load(ordering: .sequentiallyConsistent))
    }
  }

  private static func handle(
    _ signal: Int32, with handler: @escaping @convention(c) (Int32) -> Void
  ) {
    guard !Signals.isIgnored(signal) else { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    // No SA_RESTART: a read ends, so that the conversation can answer.
    sigemptyset(&action.sa_mask)
    sigaction(signal, &action, nil)
  }

  /// Notes a Ctrl-C; a second one soon after the first does not return when a screen is set.
  ///
  /// Runs in the signal handler: it allocates and locks nothing.
  ///
  /// - Parameter time: A monotonic time in nanoseconds, above zero.
  package func note(at time: UInt64) {
    let before = latest.exchange(time, ordering: .sequentiallyConsistent)
    if Self.isDouble(before, time) {
      let screen = screen.load(ordering: .sequentiallyConsistent)
      if screen >= 0 { QuickExit.leave(clearing: screen) }
    }
    var byte: UInt8 = 0
    _ = write(wakeWriter, &byte, 1)
  }

  /// Whether one Ctrl-C after another is the quick exit.
  ///
  /// - Parameters:
  ///   - before: The time of the first, or 0 when there was none.
  ///   - time: The time of the second.
  /// - Returns: Whether they are close together, also where the first was answered meanwhile.
  static func isDouble(_ before: UInt64, _ time: UInt64) -> Bool {
    before > 0 && time >= before && time - before <= doubleTime
  }

  /// Waits until a descriptor can be read or a Ctrl-C comes, or came before.
  func waitForInput(on descriptor: Int32) -> Wait {
    var wanted = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeReader, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = poll(&wanted, 2, -1)
      if count < 0 {
        guard errno == EINTR else { return .ready }
        continue
      }
      guard wanted[1].revents == 0 else {
        forget()
        return .interrupted
      }
      return .ready
    }
  }

  /// Forgets what has come, so that the next wait is not ended by what was answered.
  func forget() {
    var bytes: [UInt8] = Array(repeating: 0, count: 64)
    while read(wakeReader, &bytes, bytes.count) > 0 {}
  }

  private static func monotonicTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
