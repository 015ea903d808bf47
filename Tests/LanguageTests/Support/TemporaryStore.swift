import Foundation

/// A folder of one test's own, removed with it.
final class TemporaryStore {
  let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
