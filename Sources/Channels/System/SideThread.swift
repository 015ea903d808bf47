private import Dispatch

/// Another thread, which does one thing at a time.
///
/// Jobs run in their order. What one works with is to be left alone until it has been waited for; then it is
/// the caller's again.
final class SideThread {
  private let queue = DispatchQueue(label: "side")
  private let done = DispatchSemaphore(value: 0)

  /// Starts a job, after those before it.
  func start(_ job: @escaping () -> Void) {
    nonisolated(unsafe) let job = job
    queue.async { [done] in
      job()
      done.signal()
    }
  }

  /// Waits for the end of the oldest job that was not waited for.
  func wait() {
    done.wait()
  }
}
