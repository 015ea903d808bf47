import Foundation

/// A program between two pipes, as a gateway runs it.
final class Piped {
  /// Wide enough that a batch goes in with one write, and so comes out with one read.
  private static let pipeSize: Int32 = 1 << 20
  /// Linux's F_SETPIPE_SZ, which the overlay of the C library leaves out.
  private static let setPipeSize: Int32 = 1031

  let pid: pid_t
  private let input: Int32
  let output: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 20)

  /// Starts a program; what it says on standard error goes to a file, or is thrown away.
  init(_ program: String, _ arguments: [String], log: String = "/dev/null") {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    precondition(pipe(&toChild) == 0 && pipe(&fromChild) == 0)
    for end in toChild + fromChild {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, Self.setPipeSize, Self.pipeSize)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var started: pid_t = 0
    let code = posix_spawnp(&started, program, &actions, nil, &words, environ)
    precondition(code == 0, "cannot start \(program): error \(code)")
    close(toChild[0])
    close(fromChild[1])
    (pid, input, output) = (started, toChild[1], fromChild[0])
  }

  /// Writes all of it.
  func send(_ bytes: [UInt8]) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      precondition(count > 0, "the program no longer reads: error \(errno)")
      done += count
    }
  }

  /// Hands what has come to `body`, waiting for it.
  func receive(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let count = buffer.withUnsafeMutableBytes { read(output, $0.baseAddress, $0.count) }
    precondition(count > 0, "the program ended too early: error \(errno)")
    buffer.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Waits until the program has said something, so that its start is not measured.
  func waitUntilReady() {
    receive { _ in }
  }

  /// Whether something has come, after waiting for at most so long.
  func hasMore(within seconds: Double) -> Bool {
    var wanted = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, Int32((seconds * 1000).rounded(.up))) > 0
  }

  /// A figure of the process's, in KiB.
  func status(_ name: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix(name + ":") } ?? ""
    return line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
  }

  /// Ends its input and waits for it.
  func end() {
    close(input)
    close(output)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
  }
}
