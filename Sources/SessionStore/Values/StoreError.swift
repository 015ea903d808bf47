/// Why the store could not do something.
///
/// No case carries anything that a person typed, a label, or a path. Sentences are the caller's.
package enum StoreError: Error, Hashable, Sendable {
  /// There is no store in the directory, and none was to be made.
  case absent
  /// The store's place is something else than a directory.
  case notADirectory
  /// The directory, or a file of the store in it, is a symbolic link or no plain file of its own.
  case symbolicLink
  /// The directory or a file in it belongs to another user.
  case foreign
  /// Other users can write the directory or a file in it.
  case writableByOthers
  /// The directory holds other things and no store, so a store does not belong there.
  case occupied
  /// The file is a database of another program.
  case notAStore
  /// The store may not be written: its permissions, or those of its file system.
  case readOnly
  /// There is no room left on the file system or within a limit on file sizes.
  case full
  /// Another program held the store for longer than we wait.
  case busy
  /// There is not enough memory.
  case noMemory
  /// What is in the file is not what was put there.
  case damaged
  /// A newer program made the store; it was left untouched.
  case tooNew(version: Int)
  /// The session is no longer what the turn was computed from; nothing of the batch was kept.
  ///
  /// The payload is the turn's index in the batch.
  case movedOn(turn: Int)
  /// The message was answered before; nothing of the batch was kept.
  ///
  /// The payload is the turn's index in the batch; the number of turns stands for the erasure.
  case alreadyAnswered(turn: Int)
  /// A gateway's name is not 1 to 128 bytes of printable ASCII, or a message's id not 1 to 200 bytes
  /// without control characters.
  case unusableID
  /// A label or an address is empty, too long, or has control characters.
  case unusableName
  /// The commit failed in a way that leaves open whether its batch was kept.
  ///
  /// The store has closed itself. Open it again and ask, or let the sender come again.
  case outcomeUnknown(code: Int32, because: Cause)
  /// The store was closed, or closed itself after a failed commit.
  case closed
  /// SQLite did not take a setting that the store rests on.
  case setting(String)
  /// A system call failed.
  case system(call: String, errno: Int32)
  /// SQLite failed in a way that has no case of its own: its code and its extended code.
  case sqlite(code: Int32, extended: Int32)
}

extension StoreError {
  /// Why a commit failed, as far as it is one of the reasons with an own remedy.
  package enum Cause: Hashable, Sendable {
    case full
    case readOnly
    case busy
    case damaged
    case other
  }
}
