import Glibc

/// A process of this program, with pipes to its input and from its output.
final class Child {
  /// How a process ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  private let pid: pid_t
  private var input: Int32
  private let output: Int32
  private var pending: [UInt8] = []

  /// Starts this program with other arguments.
  ///
  /// - Parameters:
  ///   - arguments: Without the program's name.
  ///   - environment: What is added to this process's own.
  ///   - standardError: A file for its standard error; nil for this process's own.
  init(
    _ arguments: [String], environment: [String: String] = [:], standardError: String? = nil
  ) {
    var toChild: [Int32] = [0, 0]
    var fromChild: [Int32] = [0, 0]
    precondition(pipe(&toChild) == 0 && pipe(&fromChild) == 0)
    for file in toChild + fromChild { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO)
    if let standardError {
      posix_spawn_file_actions_addopen(
        &actions, STDERR_FILENO, standardError, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    let program = ownPath()
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings =
      (inheritedEnvironment() + environment.map { "\($0.key)=\($0.value)" })
      .map { strdup($0) } + [nil]
    var started: pid_t = 0
    let code = posix_spawn(&started, program, &actions, nil, &words, &settings)
    precondition(code == 0, "cannot start \(program): error \(code)")
    posix_spawn_file_actions_destroy(&actions)
    for word in words + settings { free(word) }
    close(toChild[0])
    close(fromChild[1])
    (pid, input, output) = (started, toChild[1], fromChild[0])
  }

  deinit {
    closeInput()
    close(output)
  }

  /// Sends text; a process that has gone takes none.
  func send(_ text: String) {
    guard input >= 0 else { return }
    _ = Array(text.utf8).withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
  }

  /// Ends the process's input.
  func closeInput() {
    guard input >= 0 else { return }
    close(input)
    input = -1
  }

  /// Returns the lines that have come, after waiting for some; nil once the output has ended.
  ///
  /// - Parameter milliseconds: How long to wait; -1 for ever.
  /// - Returns: Whole lines, perhaps none.
  func lines(waiting milliseconds: Int32) -> [String]? {
    var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(output, &bytes, bytes.count)
    guard count > 0 else { return nil }
    pending += bytes[..<count]
    guard let end = pending.lastIndex(of: 10) else { return [] }
    let whole = pending[..<end].split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
    pending.removeSubrange(...end)
    return whole
  }

  /// Returns all lines until the output ends.
  func allLines() -> [String] {
    var result: [String] = []
    while let lines = lines(waiting: -1) { result += lines }
    return result
  }

  /// Kills the process, without a warning.
  func kill() {
    _ = Glibc.kill(pid, SIGKILL)
  }

  /// Waits for the process to end.
  func wait() -> End {
    closeInput()
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? .exit((status >> 8) & 0xff) : .signal(status & 0x7f)
  }
}

/// Returns the path of this program.
private func ownPath() -> String {
  var path = [CChar](repeating: 0, count: 4_096)
  let length = readlink("/proc/self/exe", &path, path.count - 1)
  precondition(length > 0)
  return String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Returns this process's environment.
private func inheritedEnvironment() -> [String] {
  ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"].compactMap { name in
    getenv(name).map { name + "=" + String(cString: $0) }
  }
}
