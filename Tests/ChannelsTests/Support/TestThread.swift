internal import Glibc

/// Work beside the test in a thread of its own.
///
/// Not a task: those share a few threads, and a test that waits for a pipe would keep the one on
/// which the other end is to be written.
final class TestThread {
  private var thread = pthread_t()

  init(_ work: @escaping @Sendable () -> Void) {
    let context = Unmanaged.passRetained(Work(work)).toOpaque()
    let code = pthread_create(&thread, nil, runWork, context)
    precondition(code == 0, "no thread")
  }

  func join() {
    pthread_join(thread, nil)
  }
}

private final class Work {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

private func runWork(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context else { return nil }
  Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
  return nil
}
