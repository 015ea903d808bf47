package import Dialog
package import Engine
package import Findings

/// Dialogs written in a test, with the words of the real `Dialogs/common`.
package enum SmallDialog {
  /// The lines that open every small dialog; its first question is `first`.
  package static let head = """
    # dialog small
    @ title Small
    @ start first
    @ chapters small
    @ review 2027-05-01


    """

  /// The number of lines in `head`.
  package static let headLines = 6

  /// Loads one chapter.
  ///
  /// - Parameters:
  ///   - text: The entries.
  ///   - head: What stands before them.
  /// - Returns: The dialog, or everything wrong with it.
  package static func load(_ text: String, head: String = head) -> DialogGraph.Loaded {
    DialogGraph.load(
      files: [DialogFile(path: "small.dialog", bytes: Array((head + text).utf8))],
      common: RealDialog.common)
  }

  /// What is wrong with one chapter; empty when nothing is.
  package static func findings(_ text: String, head: String = head) -> [Finding] {
    switch load(text, head: head) {
    case .sound: []
    case .unsound(let findings): findings
    }
  }

  /// A sound dialog of one chapter.
  ///
  /// - Throws: `Script.Unsound` when it is not sound.
  package static func graph(_ text: String, head: String = head) throws -> DialogGraph {
    switch load(text, head: head) {
    case .sound(let graph): return graph
    case .unsound(let findings): throw Script.Unsound(findings: findings)
    }
  }

  /// The script of one chapter.
  ///
  /// - Throws: `Script.Unsound` when it is not sound.
  package static func script(_ text: String, head: String = head) throws -> Script {
    try Script(graph(text, head: head))
  }
}
