/// What the program says to the shell when it ends, after `sysexits.h`.
struct ExitStatus: RawRepresentable, Hashable, Sendable {
  let rawValue: Int32

  /// All went well, also when the reader of a conversation or a report went away.
  static let ok = ExitStatus(rawValue: 0)
  /// A check found something; not a fault of the check.
  static let found = ExitStatus(rawValue: 1)
  /// The command line is wrong.
  static let usage = ExitStatus(rawValue: 64)
  /// A dialog, a translation or another file is wrong.
  static let dataError = ExitStatus(rawValue: 65)
  /// A file or folder that is needed is not there.
  static let noInput = ExitStatus(rawValue: 66)
  /// Something that is needed does not answer.
  static let unavailable = ExitStatus(rawValue: 69)
  /// A fault of the program itself.
  static let software = ExitStatus(rawValue: 70)
  /// A file cannot be made.
  static let cannotCreate = ExitStatus(rawValue: 73)
  /// What was said, or read, got lost.
  static let ioError = ExitStatus(rawValue: 74)
  /// Later it may work.
  static let temporaryFailure = ExitStatus(rawValue: 75)
  /// The set-up is wrong, or from a newer program.
  static let configuration = ExitStatus(rawValue: 78)
}

extension ExitStatus {
  /// Every status with what it means, for the manual.
  static let all: [(status: ExitStatus, meaning: String)] = [
    (.ok, "all went well, also when the reader of a conversation or a report went away"),
    (.found, "'sessions audit' found something, or 'paths --to' found no conversation"),
    (.usage, "the command line is wrong; the message says what"),
    (.dataError, "a dialog, a translation, a walkthrough or what is kept is not right"),
    (.noInput, "a dialog, a walkthrough, a conversation or a folder is not there"),
    (.unavailable, "another program that is needed is not installed, or does not answer"),
    (.software, "a fault of this program, or of another that it called"),
    (.cannotCreate, "a file, a folder or the store cannot be made or written"),
    (.ioError, "output was lost, the disk is full, or the input could not be read"),
    (.temporaryFailure, "the store was in use for too long; try again"),
    (.configuration, "a newer version of the program made the store"),
  ]
}
