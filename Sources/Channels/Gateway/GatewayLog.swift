private import Glibc

/// The log of a gateway's program: one line an event on standard error.
package struct GatewayLog: Sendable {
  private let descriptor: Int32
  private let clock: Clock

  /// A log on a descriptor.
  package init(descriptor: Int32, clock: Clock) {
    self.descriptor = descriptor
    self.clock = clock
  }

  /// Writes an event, unless nobody reads the log: that must not hold up the answers.
  package func note(_ event: GatewayEvent) {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard poll(&wanted, 1, 0) == 1, wanted.revents & Int16(POLLOUT) != 0 else { return }
    try? Output(descriptor: descriptor).write(
      "\(RFC3339.text(clock.now())) advisor \(SafeText.shown(event.line))\n")
  }
}
