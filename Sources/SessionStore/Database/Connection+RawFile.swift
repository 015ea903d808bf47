private import CSQLite
private import Glibc

extension Connection {
  /// Passes the bytes of the database's file on, piece by piece, as they lie there.
  ///
  /// They are read through SQLite's own open file: opening and closing it a second time would drop
  /// the locks that this process has on it.
  func readDatabaseFile(_ body: ([UInt8]) -> Void) throws(StoreError) {
    try withFile(SQLITE_FCNTL_FILE_POINTER) { handle, file, methods throws(StoreError) in
      var length: Int64 = 0
      guard let read = methods.xRead, methods.xFileSize?(file, &length) == SQLITE_OK else {
        throw StoreError(code: SQLITE_IOERR, in: handle)
      }
      var offset: Int64 = 0
      while offset < length {
        var piece = [UInt8](repeating: 0, count: Int(min(pieceSize, length - offset)))
        let code = piece.withUnsafeMutableBytes { bytes in
          read(file, bytes.baseAddress, Int32(bytes.count), offset)
        }
        guard code == SQLITE_OK else { throw StoreError(code: SQLITE_IOERR, in: handle) }
        body(piece)
        offset += Int64(piece.count)
      }
    }
  }

  /// Waits until all that was written to the database's file is on the disk.
  func syncDatabaseFile() throws(StoreError) {
    try withFile(SQLITE_FCNTL_FILE_POINTER) { handle, file, methods throws(StoreError) in
      guard methods.xSync?(file, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY) == SQLITE_OK else {
        throw StoreError(code: SQLITE_IOERR, in: handle)
      }
    }
  }

  /// Returns how large the file of the write-ahead log is, in bytes.
  func sizeOfLog() throws(StoreError) -> Int {
    var length: Int64 = 0
    try withFile(SQLITE_FCNTL_JOURNAL_POINTER) { handle, file, methods throws(StoreError) in
      guard methods.xFileSize?(file, &length) == SQLITE_OK else {
        throw StoreError(code: SQLITE_IOERR, in: handle)
      }
    }
    return Int(length)
  }

  /// Writes zeros into the file of the write-ahead log.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - offset: Where the first goes, in bytes.
  /// - Throws: what SQLite reports.
  func addToLog(zeros count: Int, at offset: Int) throws(StoreError) {
    // SQLite writes no more than 128 KiB at once.
    let zeros = [UInt8](repeating: 0, count: 1 << 16)
    try withFile(SQLITE_FCNTL_JOURNAL_POINTER) { handle, file, methods throws(StoreError) in
      for start in stride(from: 0, to: count, by: zeros.count) {
        let code = zeros.withUnsafeBytes { zeros in
          methods.xWrite?(
            file, zeros.baseAddress, Int32(min(zeros.count, count - start)), Int64(offset + start))
        }
        guard code == SQLITE_OK else { throw StoreError(code: SQLITE_IOERR, in: handle) }
      }
    }
  }

  /// Lends one of SQLite's own open files.
  private func withFile(
    _ which: Int32,
    _ body: (OpaquePointer, UnsafeMutablePointer<sqlite3_file>, sqlite3_io_methods)
      throws(StoreError) -> Void
  ) throws(StoreError) {
    try withHandle { handle throws(StoreError) in
      var file: UnsafeMutablePointer<sqlite3_file>?
      let code = sqlite3_file_control(handle, "main", which, &file)
      guard code == SQLITE_OK, let file, let methods = file.pointee.pMethods?.pointee else {
        throw StoreError(code: SQLITE_ERROR, in: handle)
      }
      try body(handle, file, methods)
    }
  }

  /// Passes the bytes of the write-ahead log of the database at a path on, piece by piece; nothing
  /// when there is no log.
  func readLogFile(beside database: String, _ body: ([UInt8]) -> Void) throws(StoreError) {
    let opened = Glibc.open(database + "-wal", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    if opened < 0, errno == ENOENT { return }
    let file = try Descriptor(opened, from: "open")
    while true {
      var piece = [UInt8](repeating: 0, count: Int(pieceSize))
      let count = piece.withUnsafeMutableBytes { Glibc.read(file.number, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw StoreError(call: "read", errno: errno) }
      guard count > 0 else { return }
      body(Array(piece[..<count]))
    }
  }
}

/// How much of a file is read at once, in bytes.
private let pieceSize: Int64 = 1 << 20
