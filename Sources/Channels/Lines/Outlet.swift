private import Synchronization

/// Where the answers of a server go, from whichever thread; it remembers when nobody takes them any more.
final class Outlet: Sendable {
  private let output: Output
  private let failed = Mutex<OutputFailure?>(nil)

  init(_ output: Output) {
    self.output = output
  }

  /// Why nothing more can be written; nil as long as it can.
  var failure: OutputFailure? { failed.withLock { $0 } }

  /// Writes bytes, unless that has failed before.
  func write(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    do throws(OutputFailure) {
      try output.write(bytes)
    } catch {
      failed.withLock { $0 = error }
    }
  }
}
