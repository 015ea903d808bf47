package import Dialog
package import Findings

/// A dialog and the words in which people answer it.
///
/// That is all a conversation needs besides its own answers; it is made once and shared.
package final class Script: Sendable {
  package let dialog: DialogGraph
  package let lexicon: Lexicon

  /// A script of a dialog in the words of its own files.
  ///
  /// - Throws: `Unsound` when the dialog does not give the words that the engine needs.
  package init(_ dialog: DialogGraph) throws(Unsound) {
    self.dialog = dialog
    var findings: [Finding] = []
    lexicon = Lexicon(dialog, findings: &findings)
    if !findings.isEmpty { throw Unsound(findings: findings) }
  }

  /// Everything that keeps a dialog from being spoken.
  package struct Unsound: Error {
    /// Never empty.
    package let findings: [Finding]

    /// An error of findings.
    package init(findings: [Finding]) {
      self.findings = findings
    }
  }
}
