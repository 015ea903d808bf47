private import Glibc

/// What tells whether somebody wrote to a database meanwhile.
struct FileMark: Equatable {
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// The mark of the file at a path; nil when it is not there.
  init?(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    size = status.st_size
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }

  /// Whether a database has a log that must be read with it.
  static func hasLog(_ database: String) -> Bool {
    FileMark(database + "-wal").map { $0.size > 0 } ?? false
  }
}
