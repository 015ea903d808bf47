private import Dispatch

/// Another thread, which does one thing at a time.
///
/// What a job works with is to be left alone until ``wait()`` has returned; then it is the caller's again.
final class SideThread {
  private let queue = DispatchQueue(label: "side")
  private let done = DispatchSemaphore(value: 0)

  /// Starts a job; the one before has been waited for.
  func start(_ job: @escaping () -> Void) {
    nonisolated(unsafe) let job = job
    queue.async { [done] in
      job()
      done.signal()
    }
  }

  /// Waits for the job to end.
  func wait() {
    done.wait()
  }
}
