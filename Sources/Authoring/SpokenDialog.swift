package import Dialog
package import Engine
package import Findings
package import Speech

/// A dialog together with all the words that are needed to speak it.
///
/// What authors prove is proved about exactly what people would read, so everything in this module
/// starts from here.
package struct SpokenDialog: Sendable {
  package let script: Script
  package let vocabulary: Vocabulary

  /// The dialog itself.
  package var dialog: DialogGraph { script.dialog }

  /// Joins a script and the sentences of the program.
  package init(_ script: Script, _ vocabulary: Vocabulary) {
    self.script = script
    self.vocabulary = vocabulary
  }

  /// A dialog that can be spoken, or everything that keeps it from that.
  package enum Loaded: Sendable {
    case sound(SpokenDialog)
    /// Never empty.
    case unsound([Finding])
  }

  /// Reads a dialog and the words it is spoken in.
  ///
  /// - Parameters:
  ///   - files: The chapters of the dialog, in any order.
  ///   - common: The files that every dialog shares.
  /// - Returns: The dialog, or the findings.
  package static func load(files: [DialogFile], common: [DialogFile]) -> Loaded {
    switch DialogGraph.load(files: files, common: common) {
    case .unsound(let findings): return .unsound(findings)
    case .sound(let dialog):
      do {
        return .sound(SpokenDialog(try Script(dialog), try Vocabulary(dialog)))
      } catch {
        return .unsound(error.findings)
      }
    }
  }
}
