private import Glibc

/// The signals that would end the program where an error number says more.
package enum Signals {
  /// Turns a reader that goes away and a file that grows too large into errors of `write`.
  package static func ignoreOutputSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Whether a signal is ignored, as the parent of a job in the background has Ctrl-C ignored: then it is
  /// meant for somebody else.
  package static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == ignored
  }

  /// `SIG_IGN` as the number that the C library compares with.
  private static let ignored = 1
}
