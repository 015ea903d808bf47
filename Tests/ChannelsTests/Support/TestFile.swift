internal import Glibc

/// An open file, closed with it.
final class TestFile {
  let descriptor: Int32

  init(_ path: String, isWritten: Bool = false) throws {
    descriptor = open(path, (isWritten ? O_WRONLY : O_RDONLY) | O_CLOEXEC)
    guard descriptor >= 0 else { throw NotOpened() }
  }

  deinit {
    close(descriptor)
  }

  private struct NotOpened: Error {}
}
