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
