private import CSQLite

/// Returns the system's errors that a connection's files have met last.
///
/// By the time a failed commit is reported, SQLite has undone it, and the system's own last error is
/// that of some later call.
func lastErrors(of database: OpaquePointer) -> [Int32] {
  [SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER].compactMap { kind in
    var file: UnsafeMutablePointer<sqlite3_file>?
    guard sqlite3_file_control(database, "main", kind, &file) == SQLITE_OK, let file,
      let control = file.pointee.pMethods?.pointee.xFileControl
    else { return nil }
    var code: Int32 = 0
    return control(file, SQLITE_FCNTL_LAST_ERRNO, &code) == SQLITE_OK ? code : nil
  }
}
