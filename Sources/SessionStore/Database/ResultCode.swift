private import CSQLite
private import Glibc

extension StoreError {
  /// The error that SQLite has just reported.
  ///
  /// A full disk shows as an input or output error when a limit on file sizes stops the write, so
  /// the system's own error is asked too.
  ///
  /// - Parameters:
  ///   - code: What a function of SQLite returned.
  ///   - database: The connection, or nil when there is none.
  init(code: Int32, in database: OpaquePointer?) {
    let extended = database.map { sqlite3_extended_errcode($0) } ?? code
    let cause = database.map { sqlite3_system_errno($0) } ?? 0
    let outOfRoom = [ENOSPC, EFBIG, EDQUOT]
    switch code & 0xff {
    case SQLITE_FULL: self = .full
    case SQLITE_IOERR where database.map(lastErrors)?.contains(where: outOfRoom.contains) == true:
      self = .full
    case SQLITE_IOERR where outOfRoom.contains(cause): self = .full
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_CORRUPT, SQLITE_NOTADB: self = .damaged
    case SQLITE_READONLY, SQLITE_PERM: self = .readOnly
    case SQLITE_CANTOPEN where [EACCES, EROFS, EPERM].contains(cause): self = .readOnly
    case SQLITE_CANTOPEN where outOfRoom.contains(cause): self = .full
    case SQLITE_NOMEM: self = .noMemory
    default: self = .sqlite(code: code & 0xff, extended: extended)
    }
  }

  /// The error of a system call that has just failed.
  init(call: String, errno code: Int32) {
    switch code {
    case ENOSPC, EFBIG, EDQUOT: self = .full
    case EACCES, EROFS, EPERM: self = .readOnly
    case ENOMEM: self = .noMemory
    case ELOOP: self = .symbolicLink
    case ENOTDIR: self = .notADirectory
    default: self = .system(call: call, errno: code)
    }
  }

  /// Why a commit failed, when this is the error it failed with.
  var cause: Cause {
    switch self {
    case .full: .full
    case .readOnly: .readOnly
    case .busy: .busy
    case .damaged: .damaged
    case .absent, .notADirectory, .symbolicLink, .foreign, .writableByOthers, .occupied,
      .notAStore, .noMemory, .tooNew, .movedOn, .alreadyAnswered, .unusableID, .unusableName,
      .outcomeUnknown, .closed, .setting, .system, .sqlite:
      .other
    }
  }
}
