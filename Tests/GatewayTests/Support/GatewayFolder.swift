import Foundation
import TestSupport

/// A folder of one test's own: the glue as `advisor glue` writes it, and what the gateway keeps.
final class GatewayFolder {
  /// The program, which is built beside the tests.
  static let advisor = Bundle.main.bundleURL.appending(path: "advisor").path
  static let support = URL(filePath: #filePath).deletingLastPathComponent().path
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  let path: String
  var store: String { path + "/store" }

  /// Writes the glue.
  ///
  /// - Parameter glue: Its name.
  /// - Throws: When it cannot be written.
  init(glue: String) throws {
    path = FileManager.default.temporaryDirectory.path + "/gw-" + UUID().uuidString.prefix(8)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let answer = try Judge(path: Self.advisor).ask([
      "glue", glue, "--to", path, "--store", store, "--home", Self.package,
    ])
    guard answer.status == 0 else { throw Failure(text: answer.errors) }
  }

  /// What went wrong in the scaffolding itself.
  struct Failure: Error {
    let text: String
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Changes a file of the glue as an operator would for their own modem.
  func edit(_ name: String, _ changes: [(String, String)]) throws {
    let file = URL(filePath: path + "/" + name)
    var text = try String(contentsOf: file, encoding: .utf8)
    for (old, new) in changes {
      guard text.contains(old) else { throw Failure(text: "\(name) has no '\(old)'") }
      text = text.replacing(old, with: new)
    }
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
  }

  func read(_ name: String) -> String {
    (try? String(contentsOfFile: path + "/" + name, encoding: .utf8)) ?? ""
  }

  func makeFolders(_ names: String...) throws {
    for name in names {
      try FileManager.default.createDirectory(
        atPath: path + "/" + name, withIntermediateDirectories: true)
    }
  }

  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + name)
  }

  /// What somebody's shell would have made, had it run what they sent.
  func traces() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasPrefix("PWNED") }
  }

  // MARK: A pause in mid-hook

  /// Puts a program between a hook and the advisor that can hold an answer back when its turn is kept.
  ///
  /// - Parameter hook: The file that names the advisor.
  /// - Throws: When it does not name it, or cannot be changed.
  func putGate(in hook: String) throws {
    let gate = path + "/gate"
    try write(
      """
      #!/bin/bash
      # Passes lines on as they come, and waits with each while there is a file 'hold'.
      '\(Self.advisor)' "$@" | while IFS= read -r line || [ -n "$line" ]; do
        for try in {1..600}; do
          [ -e '\(path)/hold' ] || break
          touch '\(path)/held'
          sleep 0.1
        done
        printf '%s\\n' "$line"
      done
      exit "${PIPESTATUS[0]}"
      """, to: "gate")
    chmod(gate, 0o755)
    try edit(hook, [(Self.advisor, gate)])
  }

  /// Holds the next answer back.
  func hold() throws {
    try write("", to: "hold")
  }

  /// Lets answers through again.
  func release() {
    unlink(path + "/hold")
    unlink(path + "/held")
  }
}
