private import Glibc

/// The directory that holds a store, and nothing but a store.
struct StoreDirectory: ~Copyable {
  /// The name of the database.
  static let databaseName = "sessions.db"
  /// The name of the file that is locked while a store is opened.
  static let lockName = "sessions.lock"
  /// Every name that a store has in its directory.
  static let names = [
    databaseName, databaseName + "-wal", databaseName + "-shm", databaseName + "-journal", lockName,
  ]
  /// Ours to read and write, nobody else's.
  static let fileMode: UInt32 = 0o600
  /// Ours to enter, nobody else's.
  static let directoryMode: UInt32 = 0o700

  /// Its path without symbolic links.
  let path: String
  /// The directory itself, whatever happens to its path.
  let descriptor: Descriptor

  /// The path of the database.
  var databasePath: String { path + "/" + Self.databaseName }

  /// The directory at a path.
  ///
  /// - Parameters:
  ///   - path: Where it is, or should be. Only what leads to it may go through symbolic links.
  ///   - create: Whether to make it when it is not there, and what leads to it.
  /// - Throws: ``StoreError/absent``, ``StoreError/notADirectory``, ``StoreError/symbolicLink``,
  ///   ``StoreError/foreign``, ``StoreError/writableByOthers``, or the error of a system call.
  init(at path: String, create: Bool) throws(StoreError) {
    let trimmed = Self.withoutTrailingSlashes(path)
    if create { try Self.make(trimmed) }
    let opened = open(trimmed, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if opened < 0, errno == ENOENT { throw .absent }
    if opened < 0, errno == ENOTDIR { throw try Self.obstacle(at: trimmed) }
    self = try Self.checked(trimmed, try Descriptor(opened, from: "open"))
  }

  private init(path: String, descriptor: consuming Descriptor) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Returns an open directory, if it is safe to use.
  private static func checked(
    _ path: String, _ descriptor: consuming Descriptor
  ) throws(StoreError) -> StoreDirectory {
    guard let resolved = realpath(path, nil) else {
      throw StoreError(call: "realpath", errno: errno)
    }
    defer { free(resolved) }
    var status = stat()
    var named = stat()
    guard fstat(descriptor.number, &status) == 0, lstat(resolved, &named) == 0 else {
      throw StoreError(call: "fstat", errno: errno)
    }
    guard status.st_dev == named.st_dev, status.st_ino == named.st_ino else { throw .symbolicLink }
    guard status.st_uid == geteuid() else { throw .foreign }
    guard status.st_mode & 0o022 == 0 else { throw .writableByOthers }
    return StoreDirectory(path: String(cString: resolved), descriptor: descriptor)
  }

  /// Makes a directory and what leads to it, each for its owner alone.
  private static func make(_ path: String) throws(StoreError) {
    var code = mkdir(path, directoryMode) == 0 ? 0 : errno
    let parent = parent(of: path)
    if code == ENOENT, parent != path {
      try make(parent)
      code = mkdir(path, directoryMode) == 0 ? 0 : errno
    }
    if code == EEXIST { return }
    guard code == 0 else { throw StoreError(call: "mkdir", errno: code) }
    // The program's umask may have taken away what we need ourselves.
    guard chmod(path, directoryMode) == 0 else { throw StoreError(call: "chmod", errno: errno) }
    // The directory's name should survive a power cut as well as what is in it; not every directory
    // that may be written can be opened for that.
    let above = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard above >= 0 else { return }
    fsync(try Descriptor(above, from: "open").number)
  }

  /// Returns the path of the directory that something is in.
  private static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : withoutTrailingSlashes(String(path[..<slash]))
  }

  /// Returns what stands where the directory should be.
  private static func obstacle(at path: String) throws(StoreError) -> StoreError {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw StoreError(call: "lstat", errno: errno) }
    return status.st_mode & S_IFMT == S_IFLNK ? .symbolicLink : .notADirectory
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }
}
