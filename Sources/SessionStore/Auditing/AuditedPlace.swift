private import Glibc

/// A store's directory and files as an audit sees them.
struct AuditedPlace {
  /// The path of the database, without symbolic links.
  let databasePath: String
  /// What is wrong with the directory and the files.
  private(set) var findings: [AuditFinding] = []

  /// Looks at a directory and at the files of a store in it.
  ///
  /// - Throws: ``StoreError/absent``, ``StoreError/notADirectory``, ``StoreError/symbolicLink``; the
  ///   error of a system call.
  init(_ directory: String) throws(StoreError) {
    guard let resolved = realpath(directory, nil) else {
      if errno == ENOENT { throw .absent }
      throw StoreError(call: "realpath", errno: errno)
    }
    defer { free(resolved) }
    let path = String(cString: resolved)
    databasePath = path + "/sessions.db"
    guard access(databasePath, F_OK) == 0 else { throw .absent }
    look(at: path, named: ".", kind: S_IFDIR)
    for name in ["sessions.db", "sessions.db-wal", "sessions.db-shm", "sessions.lock"] {
      look(at: path + "/" + name, named: name, kind: S_IFREG)
    }
    if findings.contains(.foreignFile(name: "sessions.db")) { throw .symbolicLink }
  }

  private mutating func look(at path: String, named name: String, kind: mode_t) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == kind, status.st_uid == geteuid() else {
      findings.append(.foreignFile(name: name))
      return
    }
    let found = status.st_mode & 0o7777
    if found & 0o077 != 0 { findings.append(.permissions(name: name, mode: Int(found))) }
  }
}
