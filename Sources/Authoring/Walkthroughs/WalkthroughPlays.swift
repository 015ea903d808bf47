package import Dialog
package import Findings
package import Speech

/// Walkthrough files, read and played.
package struct WalkthroughPlays: Sendable {
  /// One file and what came of it.
  package struct Play: Sendable {
    package let file: DialogFile
    /// Nil when the file cannot be read as a walkthrough.
    package let run: WalkthroughRun?
    package let findings: [Finding]
  }

  package let plays: [Play]
  /// The languages that they were played in; empty for English.
  private let languages: [String]

  /// Plays files.
  ///
  /// - Parameters:
  ///   - files: The walkthrough files.
  ///   - spoken: The dialog.
  package init(_ files: [DialogFile], of spoken: SpokenDialog) {
    languages = spoken.languages
    let reader = WalkthroughReader(spoken.dialog)
    plays = files.map { file in
      let (walkthrough, problems) = reader.read(file)
      guard let walkthrough, problems.isEmpty else {
        return Play(file: file, run: nil, findings: problems)
      }
      let run = WalkthroughRun(walkthrough, of: spoken)
      return Play(file: file, run: run, findings: run.findings)
    }
  }

  /// Those that could be played.
  package var runs: [WalkthroughRun] { plays.compactMap(\.run) }
  /// What is wrong with all of them.
  package var findings: [Finding] { plays.flatMap(\.findings) }

  /// How many went as they say.
  package var summary: String {
    let failed = plays.count { !$0.findings.isEmpty }
    let language = languages.isEmpty ? "" : languages.joined(separator: ",") + ": "
    return "\(language)\(plays.count - failed) passed, \(failed) failed"
  }
}
