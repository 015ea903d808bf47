private import Glibc

/// Another program of this computer, run once from its input to its output.
package enum OtherProgram {
  /// Why there is no output.
  package enum Failure: Error, Hashable, Sendable {
    /// It is not installed.
    case notFound
    /// It ended with this status, or with 128 and the number of a signal.
    case failed(Int32)
    /// It could not be started, or read: an error of the system.
    case system(Int32)
  }

  /// What a program makes of an input.
  ///
  /// Input and output are files without a name and not pipes, so that neither waits for the other. What
  /// it complains of goes to our standard error.
  ///
  /// - Parameters:
  ///   - name: The program, which is looked for in `PATH`.
  ///   - arguments: What it is told.
  ///   - input: What it reads.
  /// - Returns: What it wrote.
  /// - Throws: `Failure`.
  package static func output(
    of name: String, _ arguments: [String], input: String
  ) throws(Failure) -> String {
    guard let source = tmpfile(), let target = tmpfile() else { throw .system(errno) }
    defer {
      fclose(source)
      fclose(target)
    }
    var text = input
    let isWritten = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, source) == $0.count }
    guard isWritten, fflush(source) == 0, lseek(fileno(source), 0, SEEK_SET) == 0 else {
      throw .system(errno)
    }
    let pid = try start([name] + arguments, input: fileno(source), output: fileno(target))
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 {
      guard errno == EINTR else { throw .system(errno) }
    }
    let signal = status & 0x7F
    let result = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    guard result == 0 else { throw .failed(result) }
    return try content(of: target)
  }

  private static func start(
    _ words: [String], input: Int32, output: Int32
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    // What this program ignores, others may rely on.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var pid: pid_t = 0
    let code = posix_spawnp(&pid, words[0], &actions, &attributes, &arguments, environ)
    guard code == 0 else { throw code == ENOENT ? .notFound : .system(code) }
    return pid
  }

  private static func content(of file: UnsafeMutablePointer<FILE>) throws(Failure) -> String {
    let descriptor = fileno(file)
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .system(errno) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno) }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
