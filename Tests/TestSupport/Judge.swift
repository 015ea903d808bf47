import Foundation

/// Somebody else's program, which tests ask whether ours is right.
package struct Judge: Sendable {
  private let path: String

  /// A program by its path.
  package init(path: String) {
    self.path = path
  }

  /// What a judge answered.
  package struct Answer: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String
  }

  /// A program on the search path; nil where it is not installed.
  package static func program(_ name: String) -> Judge? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      .split(separator: ":").map(String.init)
    guard
      let path = folders.map({ $0 + "/" + name }).first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else { return nil }
    return Judge(path: path)
  }

  /// Python with these modules; nil where one is not installed.
  package static func python(_ modules: String...) -> Judge? {
    guard let python = program("python3") else { return nil }
    let script = modules.map { "import \($0)" }.joined(separator: "\n")
    guard (try? python.ask(["-c", script]))?.status == 0 else { return nil }
    return python
  }

  /// Runs it.
  ///
  /// - Parameters:
  ///   - arguments: What it is called with.
  ///   - input: What it reads on standard input.
  /// - Returns: What it said.
  /// - Throws: When it cannot be started.
  package func ask(_ arguments: [String], input: String = "") throws -> Answer {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    // Files and not pipes: nobody then waits for anybody who does not read.
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    try input.write(to: files[0], atomically: false, encoding: .utf8)
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Answer(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
