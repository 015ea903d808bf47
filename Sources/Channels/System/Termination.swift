private import Glibc
private import Synchronization

/// The wish that the process ends: SIGTERM, and Ctrl-C where nobody is at a terminal.
///
/// It takes effect between two batches, so that everything that was read is also answered.
package final class Termination: Sendable {
  /// How a wait ended.
  enum Wait {
    case ready
    case terminated
  }

  /// That of this process; a signal can be handled in one place only.
  package static let ofProcess = Termination()

  private let isWanted = Atomic<Bool>(false)
  /// A pipe that gets a byte with the signal, so that a wait ends also when it came just before.
  private let wakeReader: Int32
  private let wakeWriter: Int32

  private init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    wakeReader = ends[0]
    wakeWriter = ends[1]
  }

  /// Begins to catch the signals; a Ctrl-C that the parent had ignored stays ignored.
  package static func install() {
    // Touched here, so that the handler does not create it.
    ofProcess.isWanted.store(false, ordering: .sequentiallyConsistent)
    for caught in [SIGTERM, SIGINT] where caught == SIGTERM || !Signals.isIgnored(caught) {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in
        let code = errno
        Termination.ofProcess.note()
        errno = code
      }
      sigemptyset(&action.sa_mask)
      // System calls go on: what was begun is finished.
      action.sa_flags = SA_RESTART
      sigaction(caught, &action, nil)
    }
  }

  /// Runs in the signal handler: it allocates and locks nothing.
  private func note() {
    isWanted.store(true, ordering: .sequentiallyConsistent)
    var byte: UInt8 = 0
    _ = write(wakeWriter, &byte, 1)
  }

  /// Waits until a descriptor can be read or the process is to end.
  func wait(for descriptor: Int32) -> Wait {
    var wanted = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeReader, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      if isWanted.load(ordering: .sequentiallyConsistent) { return .terminated }
      let count = poll(&wanted, 2, -1)
      if count < 0, errno == EINTR { continue }
      return isWanted.load(ordering: .sequentiallyConsistent) ? .terminated : .ready
    }
  }
}
