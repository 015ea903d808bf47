import TestSupport

/// A folder for a store, removed with what is in it.
final class StoreFolder {
  private let folder = TestFolder()
  var path: String { folder.path + "/store" }

  deinit {
    for name in ["sessions.db", "sessions.db-wal", "sessions.db-shm", "sessions.lock", ""] {
      folder.removeFile("store/" + name)
    }
  }
}
