private import Glibc

/// Held while a store is made, opened and brought up to date.
///
/// Programs that make one store at the same moment would otherwise fail now and then, in spite of
/// SQLite's own waiting. The lock goes with the process, however that ends.
struct OpeningLock: ~Copyable {
  private let file: Descriptor

  /// Waits for the lock, at most about ten seconds.
  ///
  /// - Throws: ``StoreError/busy`` when others keep it longer; the error of a system call.
  init(in directory: borrowing StoreDirectory) throws(StoreError) {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let opened = openat(
      directory.descriptor.number, StoreDirectory.lockName, flags, StoreDirectory.fileMode)
    file = try Self.locked(try Descriptor(opened, from: "openat"))
  }

  private static func locked(_ file: consuming Descriptor) throws(StoreError) -> Descriptor {
    var status = stat()
    guard fstat(file.number, &status) == 0 else { throw StoreError(call: "fstat", errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .symbolicLink }
    // A umask of the program may have taken away what we need ourselves.
    if status.st_uid == geteuid() { fchmod(file.number, StoreDirectory.fileMode) }
    for _ in 0..<attempts {
      if flock(file.number, LOCK_EX | LOCK_NB) == 0 { return file }
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw StoreError(call: "flock", errno: errno)
      }
      usleep(pause)
    }
    throw .busy
  }

  private static let attempts = 10_000
  /// In microseconds.
  private static let pause: UInt32 = 1_000
}
