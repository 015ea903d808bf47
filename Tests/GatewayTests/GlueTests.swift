import Foundation
import TestSupport
import Testing

/// What `advisor glue` writes, in the eyes of other programs.
@Suite struct GlueTests {
  static let all = [
    "gammu", "gammu-files", "kannel", "kannel-http", "smstools", "signal-cli", "http",
  ]

  private static func files(_ folder: GatewayFolder, _ ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }
      .map { folder.path + "/" + $0 }
  }

  @Test(
    .enabled(if: Judge.program("shellcheck") != nil, "shellcheck is not installed"),
    arguments: all)
  func `shellcheck finds no fault in a hook`(name: String) throws {
    let folder = try GatewayFolder(glue: name)
    let scripts = try Self.files(folder, ".sh")
    guard !scripts.isEmpty, let shellcheck = Judge.program("shellcheck") else { return }
    let answer = try shellcheck.ask(["--severity=style"] + scripts)
    #expect(answer.status == 0, "\(answer.output)")
  }

  @Test(
    .enabled(if: Judge.program("python3") != nil, "python3 is not installed"),
    arguments: all)
  func `Python can read a bridge`(name: String) throws {
    let folder = try GatewayFolder(glue: name)
    for script in try Self.files(folder, ".py") {
      let answer = try #require(Judge.program("python3")).ask([
        "-W", "error", "-c", "import sys; compile(open(sys.argv[1]).read(), sys.argv[1], 'exec')",
        script,
      ])
      #expect(answer.status == 0, "\(answer.errors)")
    }
  }

  @Test(arguments: all)
  func `no place is left to be filled`(name: String) throws {
    let folder = try GatewayFolder(glue: name)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!files.isEmpty)
    for file in files {
      #expect(folder.read(file).firstMatch(of: /@[A-Z_]+@/) == nil, "\(file)")
    }
  }
}
