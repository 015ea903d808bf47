private import Glibc

/// Leaving at once, with nothing left on the screen.
///
/// For somebody who is being looked at: no question, no farewell, no trace of the talk in the window.
package enum QuickExit {
  /// What empties a terminal: the screen, and what can be scrolled back to.
  ///
  /// Style is switched off and another screen left first, in case output stopped in the middle.
  /// Clearing the screen moves it into the scroll-back on some terminals, so that is cleared last.
  package static let sequence: StaticString =
    "\u{1B}[0m\u{1B}[?1049l\u{1B}[H\u{1B}[2J\u{1B}[3J"

  /// Empties the terminal and ends the process with status 0.
  ///
  /// What was typed ahead is thrown away, or the shell would get it. What is in memory goes with the
  /// process; nothing is flushed or asked. Safe in a signal handler.
  ///
  /// - Parameter screen: The terminal; one that is not open, or is no terminal, is left alone.
  package static func leave(clearing screen: Int32) -> Never {
    if isatty(screen) == 1 {
      tcflush(screen, TCIOFLUSH)
      // Ctrl-S may have stopped the output.
      tcflow(screen, TCOON)
      _ = Output.writeAll(
        UnsafeRawBufferPointer(start: sequence.utf8Start, count: sequence.utf8CodeUnitCount),
        to: screen)
    }
    _exit(0)
  }
}
