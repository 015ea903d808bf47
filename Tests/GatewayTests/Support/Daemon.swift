import Foundation

/// A program that runs beside a test, in the foreground, and ends with it.
final class Daemon {
  private let process = Process()
  let log: URL

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: What it is called with.
  ///   - environment: Added to the test's own.
  ///   - log: Where everything goes that it says.
  /// - Throws: When it cannot be started.
  init(
    _ path: String, _ arguments: [String], environment: [String: String] = [:], log: URL
  ) throws {
    self.log = log
    try Data().write(to: log)
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = try FileHandle(forWritingTo: log)
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  var identifier: Int32 { process.processIdentifier }

  /// Ends it as the power would.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func stop() {
    guard process.isRunning else { return }
    process.terminate()
    let end = Date.now.addingTimeInterval(3)
    while process.isRunning, Date.now < end { usleep(20_000) }
    if process.isRunning { kill() }
  }

  deinit {
    stop()
  }
}
