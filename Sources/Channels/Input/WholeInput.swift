private import Glibc

/// All that comes in through a descriptor, as one message.
package enum WholeInput: Hashable, Sendable {
  /// The text. What is not UTF-8 stands in it as U+FFFD, and one line feed at its end is left out: many
  /// programs add one.
  case text(String)
  case tooLong(limit: Int)
  /// Reading failed.
  case failed(errno: Int32)

  /// Reads up to the end of the input.
  ///
  /// - Parameters:
  ///   - descriptor: An open file, pipe or terminal.
  ///   - limit: The most bytes, besides that line feed.
  /// - Returns: The text, or why there is none.
  package static func read(descriptor: Int32, limit: Int) -> WholeInput {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .failed(errno: errno) }
      guard count > 0 else { break }
      bytes += chunk[..<count]
      guard bytes.count <= limit + 1 else { return .tooLong(limit: limit) }
    }
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    guard bytes.count <= limit else { return .tooLong(limit: limit) }
    return .text(String(decoding: bytes, as: UTF8.self))
  }
}
