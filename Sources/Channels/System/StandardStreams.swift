private import Glibc

/// The three descriptors that a program is started with.
///
/// When one of them is closed, the next file opened gets its number, and what is said would be
/// written into that file. So they are claimed before anything is opened.
package struct StandardStreams: Hashable, Sendable {
  /// Whether there was no output to say anything on; the program then ends with an error.
  package let outputWasClosed: Bool

  /// Makes sure that descriptors 0, 1 and 2 are open; a closed one becomes `/dev/null`.
  package static func claim() -> StandardStreams {
    var closed: Set<Int32> = []
    for descriptor in 0...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
      closed.insert(descriptor)
      // The lowest free number is given, and all below are open by now.
      _ = open("/dev/null", O_RDWR)
    }
    return StandardStreams(outputWasClosed: closed.contains(STDOUT_FILENO))
  }
}
