private import Glibc

/// An open file, closed when the value goes.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Takes over what a system call returned.
  ///
  /// Numbers below 3 are never kept: with standard output closed, a file of the store would
  /// otherwise take its place, and replies would be written into it.
  ///
  /// - Throws: the error of `call`, when it failed.
  init(_ number: Int32, from call: String) throws(StoreError) {
    guard number >= 0 else { throw StoreError(call: call, errno: errno) }
    guard number <= STDERR_FILENO else {
      self.number = number
      return
    }
    let moved = fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    let code = errno
    close(number)
    guard moved >= 0 else { throw StoreError(call: "fcntl", errno: code) }
    self.number = moved
  }

  deinit {
    close(number)
  }
}
