import Glibc
import SessionStore

/// Where a process kills itself: the n-th time that it passes a point.
final class KillPoint {
  private let point: StorePoint
  private var left: Int

  /// A point and a number, written `batchCommitted:3`.
  init(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let point = StorePoint(rawValue: String(parts[0])),
      let count = Int(parts[1])
    else { fail("no such point: \(text)") }
    (self.point, left) = (point, count)
  }

  /// Notes that a point was passed.
  func reached(_ point: StorePoint) {
    guard point == self.point else { return }
    left -= 1
    if left == 0 { kill(getpid(), SIGKILL) }
  }
}
