import Foundation
import TestSupport

/// A folder of one test's own, and the program run in it.
///
/// The program never sees the real home, so that no test touches what somebody keeps.
final class Sandbox {
  /// What became of a run.
  struct Outcome {
    /// The exit status, or 128 and the number of the signal that ended it.
    let status: Int32
    let bytes: [UInt8]
    let errors: String

    var output: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// The program, which is built beside the tests.
  static let program = Bundle.main.bundleURL.appending(path: "advisor").path
  /// The folder of the package, which holds the dialogs that people use.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  let path: String
  private var count = 0

  init() {
    var template = Array((FileManager.default.temporaryDirectory.path + "/run-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { preconditionFailure("no temporary folder") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where conversations are kept unless a test says otherwise.
  var store: String { path + "/state/advisor" }

  /// The environment of a run.
  var environment: [String: String] {
    let outside = ProcessInfo.processInfo.environment
    // So that the tests can be run on another day, by faketime.
    let passed = outside.filter { name, _ in
      name == "LD_LIBRARY_PATH" || name == "LD_PRELOAD" || name.hasPrefix("FAKETIME")
    }
    return [
      "PATH": outside["PATH"] ?? "/usr/bin:/bin",
      "HOME": path + "/home", "XDG_STATE_HOME": path + "/state", "LANG": "C.UTF-8",
      "A": Self.program, "S": path, "TERM": "xterm",
    ].merging(passed) { own, _ in own }
  }

  /// Makes a file in the folder.
  ///
  /// - Returns: Its path.
  @discardableResult
  func file(_ name: String, _ bytes: some Sequence<UInt8>) -> String {
    let file = path + "/" + name
    try? FileManager.default.createDirectory(
      atPath: URL(filePath: file).deletingLastPathComponent().path,
      withIntermediateDirectories: true)
    let isMade = FileManager.default.createFile(atPath: file, contents: Data(bytes))
    precondition(isMade, "no file can be made in \(path)")
    return file
  }

  /// A home with one dialog of one chapter beside what all dialogs share.
  ///
  /// - Returns: The options that name it.
  func home(_ chapter: String) -> [String] {
    let dialogs = path + "/tree/Dialogs"
    file("tree/Dialogs/small/small.dialog", chapter.utf8)
    try? FileManager.default.copyItem(
      atPath: Self.package + "/Dialogs/common", toPath: dialogs + "/common")
    return ["--home", path + "/tree", "--dialog", "small"]
  }

  /// Runs the program on lines of input.
  func advisor(_ arguments: [String] = [], _ lines: [String] = []) throws -> Outcome {
    try advisor(arguments, input: lines.map { $0 + "\n" }.joined().utf8)
  }

  func advisor(_ arguments: [String], input: some Sequence<UInt8>) throws -> Outcome {
    try shell(#"exec "$A" "$@""#, arguments, input: input)
  }

  /// Runs a shell command, in which `$A` is the program and `$S` this folder.
  func shell(
    _ command: String, _ arguments: [String] = [], input: some Sequence<UInt8> = []
  ) throws -> Outcome {
    let run = start(command, arguments, input: input)
    return run.finish()
  }

  /// Starts a shell command, and does not wait for it.
  func start(
    _ command: String, _ arguments: [String] = [], input: some Sequence<UInt8> = []
  ) -> RunningCommand {
    count += 1
    let input = file("in-\(count)", input)
    return RunningCommand(
      ["/bin/sh", "-c", command, "sh"] + arguments, environment, input: input,
      output: path + "/out-\(count)", errors: path + "/err-\(count)")
  }
}

/// A command that was started.
struct RunningCommand {
  let pid: pid_t
  private let output: String
  private let errors: String

  init(
    _ arguments: [String], _ environment: [String: String], input: String, output: String,
    errors: String
  ) {
    self.output = output
    self.errors = errors
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    pid = spawn(arguments, environment, &actions, flags: 0)
  }

  /// What has been written so far.
  var written: [UInt8] { Array(FileManager.default.contents(atPath: output) ?? Data()) }

  /// Ends it as a power cut would.
  func kill() {
    Glibc.kill(pid, SIGKILL)
  }

  /// Waits for its end.
  func finish() -> Sandbox.Outcome {
    let status = exitStatus(of: pid)
    let errors = FileManager.default.contents(atPath: errors) ?? Data()
    return Sandbox.Outcome(
      status: status, bytes: written, errors: String(decoding: errors, as: UTF8.self))
  }
}
