private import Glibc

extension StoreDirectory {
  /// Whether the database is there.
  ///
  /// - Throws: the error of a system call.
  func hasDatabase() throws(StoreError) -> Bool {
    try status(of: Self.databaseName) != nil
  }

  /// Refuses a directory with other people's things: a store would make it unreadable for them.
  ///
  /// - Throws: ``StoreError/occupied`` when something is in it that is no file of a store.
  func requireEmpty() throws(StoreError) {
    guard let stream = opendir(path) else { throw StoreError(call: "opendir", errno: errno) }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard [".", ".."].contains(name) || Self.names.contains(name) else { throw .occupied }
    }
  }

  /// Takes others' right to look into the directory away; what its owner may do stays as it is.
  func close() throws(StoreError) {
    var status = stat()
    guard fstat(descriptor.number, &status) == 0 else {
      throw StoreError(call: "fstat", errno: errno)
    }
    let mode = status.st_mode & 0o7777
    guard mode & ~Self.directoryMode != 0 else { return }
    guard fchmod(descriptor.number, mode & Self.directoryMode) == 0 else {
      throw StoreError(call: "fchmod", errno: errno)
    }
  }

  /// Makes an empty database, readable for us alone from the start.
  ///
  /// SQLite gives the files beside it the same permissions.
  func makeDatabase() throws(StoreError) {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try Descriptor(
      openat(descriptor.number, Self.databaseName, flags, Self.fileMode), from: "openat")
    guard fchmod(file.number, Self.fileMode) == 0 else {
      throw StoreError(call: "fchmod", errno: errno)
    }
    // The name itself must survive a power cut, or the turns behind it do not.
    guard fsync(descriptor.number) == 0 else { throw StoreError(call: "fsync", errno: errno) }
  }

  /// Checks the store's files, and takes others' right to read them away where they have it.
  ///
  /// They are looked at by name and not opened: closing a database's file would drop the locks that
  /// this process has on it.
  ///
  /// - Throws: ``StoreError/symbolicLink`` for anything but a plain file with one name;
  ///   ``StoreError/foreign``; ``StoreError/writableByOthers``; the error of a system call.
  func checkFiles() throws(StoreError) {
    for name in Self.names {
      guard let status = try status(of: name) else { continue }
      guard status.st_mode & S_IFMT == S_IFREG, status.st_nlink <= 1 else { throw .symbolicLink }
      guard status.st_uid == geteuid() else { throw .foreign }
      guard status.st_mode & 0o022 == 0 else { throw .writableByOthers }
      let mode = status.st_mode & 0o7777
      guard mode & ~Self.fileMode != 0 else { continue }
      guard fchmodat(descriptor.number, name, mode & Self.fileMode, 0) == 0 || errno == ENOENT
      else { throw StoreError(call: "fchmodat", errno: errno) }
    }
  }

  /// Returns what the system says of a file in the directory; nil when it is not there.
  private func status(of name: String) throws(StoreError) -> stat? {
    var status = stat()
    guard fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw StoreError(call: "fstatat", errno: errno)
    }
    return status
  }
}
