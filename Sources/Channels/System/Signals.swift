private import Glibc

/// The signals that would end the program where an error number says more.
package enum Signals {
  /// Turns a reader that goes away and a file that grows too large into errors of `write`.
  package static func ignoreOutputSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
