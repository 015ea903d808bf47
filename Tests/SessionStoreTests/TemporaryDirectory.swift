import Foundation

/// A directory of one test's own, removed with everything in it when the value goes.
///
/// Kept as a property of a suite, it lives as long as the test.
final class TemporaryDirectory {
  /// Its path, without symbolic links.
  let path: String

  /// A new directory, for its owner alone.
  init() {
    var template = Array(
      (FileManager.default.temporaryDirectory.path + "/store-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template), let resolved = realpath(made, nil) else {
      preconditionFailure("no temporary directory can be made: error \(errno)")
    }
    defer { free(resolved) }
    path = String(cString: resolved)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where a store goes that does not exist yet.
  var store: String { path + "/state/advisor" }

  /// Where the store's database is.
  var database: String { store + "/sessions.db" }
}
