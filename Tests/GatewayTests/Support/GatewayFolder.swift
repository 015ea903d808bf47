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
}
