/// The places where the dialogs may be.
package struct HomeCandidates: Hashable, Sendable {
  /// A place that somebody named.
  package struct Named: Hashable, Sendable {
    package let path: String
    /// How it was named, for the error: `--home` or `ADVISOR_HOME`.
    package let by: String
  }

  package let named: Named?
  /// The running program's file; the folders above it are looked at.
  package let executable: String?
  package let workingDirectory: String?

  /// Candidates in the order of their weight.
  ///
  /// - Parameters:
  ///   - option: The value of `--home`.
  ///   - variable: The value of `ADVISOR_HOME`; an empty one counts as none.
  ///   - executable: The running program's file with links resolved.
  ///   - workingDirectory: The folder it was started in.
  package init(option: String?, variable: String?, executable: String?, workingDirectory: String?) {
    if let option {
      named = Named(path: option, by: "--home")
    } else if let variable, !variable.isEmpty {
      named = Named(path: variable, by: "ADVISOR_HOME")
    } else {
      named = nil
    }
    self.executable = executable
    self.workingDirectory = workingDirectory
  }

  /// The candidates of this process.
  ///
  /// - Parameter option: The value of `--home`, if it was given.
  /// - Returns: What the options, the environment and the system say.
  package static func ofProcess(option: String?) -> HomeCandidates {
    HomeCandidates(
      option: option, variable: Environment.value("ADVISOR_HOME"),
      executable: Environment.executable, workingDirectory: Environment.workingDirectory)
  }
}
