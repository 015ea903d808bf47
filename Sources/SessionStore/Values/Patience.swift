/// How long the store waits for other programs.
package enum Patience: Hashable, Sendable {
  /// About five seconds.
  case usual
  /// A tenth of a second: people wait for answers meanwhile, and it is tried again later.
  case brief
}
