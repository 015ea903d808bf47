private import Glibc

/// A file read whole, when it is not too large.
package enum BoundedFile {
  /// Why a file was not read.
  package enum Failure: Error, Hashable, Sendable {
    /// It is larger than the limit.
    case tooLarge(bytes: Int, limit: Int)
    /// It is a folder, a pipe or a device.
    case notAFile
    /// The system refused it.
    case failed(errno: Int32)
  }

  private static let chunkSize = 64 * 1024

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The file, or a link to one.
  ///   - limit: The most bytes to take: what its format allows, so that nobody is told two numbers.
  /// - Returns: Its bytes.
  /// - Throws: `Failure` when it is too large, no ordinary file, or cannot be read.
  package static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    // Not blocking, because opening a named pipe would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw .failed(errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .failed(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    // Up to its end whatever size it said it had, because a file can grow meanwhile.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .failed(errno: errno) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    }
  }
}
