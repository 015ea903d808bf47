private import Glibc

/// What is said, written through a file descriptor at once.
///
/// `print` loses text on a full disk without a word, and `FileHandle` traps there; this writes all of
/// it or says why not. Nothing is kept back, so that a turn has left before the next is read.
package struct Output: Sendable {
  package let descriptor: Int32

  /// Writes through one descriptor, which stays the caller's to close.
  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Whether a person looks at it: a terminal, not a file or a pipe.
  package var isTerminal: Bool {
    isatty(descriptor) == 1
  }

  /// Writes a text whole, waiting for a slow reader.
  ///
  /// - Throws: `OutputFailure` when nobody reads any more or the writing fails; a beginning of the
  ///   text may have left by then.
  package func write(_ text: String) throws(OutputFailure) {
    var text = text
    let code = text.withUTF8 { Self.writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
    guard code != 0 else { return }
    throw code == EPIPE ? .readerGone : .failed(errno: code)
  }

  /// Writes bytes whole, waiting for a slow reader.
  ///
  /// - Throws: As for a text.
  package func write(_ bytes: [UInt8]) throws(OutputFailure) {
    let code = bytes.withUnsafeBytes { Self.writeAll($0, to: descriptor) }
    guard code != 0 else { return }
    throw code == EPIPE ? .readerGone : .failed(errno: code)
  }

  /// Writes bytes whole; returns 0 or the error's number.
  ///
  /// Allocates nothing, so that a signal handler may use it.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR:
        continue
      case EAGAIN:
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wanted, 1, -1)
      case let code:
        return code
      }
    }
    return 0
  }
}
