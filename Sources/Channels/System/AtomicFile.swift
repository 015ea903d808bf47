private import Glibc

/// A file written whole or not at all.
package enum AtomicFile {
  /// The system refused to write it.
  package struct Failure: Error, Hashable, Sendable {
    package let errno: Int32
  }

  /// Replaces a file; whoever reads it meanwhile sees the old one or the new one.
  ///
  /// - Parameters:
  ///   - text: What it will hold.
  ///   - path: The file.
  /// - Throws: `Failure`; the old file then stands.
  package static func write(_ text: String, to path: String) throws(Failure) {
    let draft = path + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw Failure(errno: errno) }
    do throws(OutputFailure) {
      try Output(descriptor: descriptor).write(text)
    } catch {
      close(descriptor)
      unlink(draft)
      switch error {
      case .readerGone: throw Failure(errno: EPIPE)
      case .failed(let code): throw Failure(errno: code)
      }
    }
    let isWhole = fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    guard isWhole, rename(draft, path) == 0 else {
      let code = isWhole ? errno : code
      unlink(draft)
      throw Failure(errno: code)
    }
  }
}
