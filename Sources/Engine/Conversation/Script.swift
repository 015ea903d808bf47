package import Dialog
package import Findings

/// A dialog and the words in which people answer it.
///
/// That is all a conversation needs besides its own answers; it is made once and shared.
package final class Script: Sendable {
  package let dialog: DialogGraph
  package let lexicon: Lexicon
  /// By node: the questions that conditions read there or further on.
  let readAhead: [Set<Int>]
  let representatives: Representatives

  /// A script of a dialog in the words of its own files.
  ///
  /// - Throws: `Unsound` when the dialog does not give the words that the engine needs.
  package init(_ dialog: DialogGraph) throws(Unsound) {
    self.dialog = dialog
    var findings: [Finding] = []
    lexicon = Lexicon(dialog, findings: &findings)
    readAhead = Self.readAhead(in: dialog)
    representatives = Representatives(dialog)
    if !findings.isEmpty { throw Unsound(findings: findings) }
  }

  private static func readAhead(in dialog: DialogGraph) -> [Set<Int>] {
    var reads: [Set<Int>?] = Array(repeating: nil, count: dialog.nodes.count)
    func collect(_ index: Int) -> Set<Int> {
      if let known = reads[index] { return known }
      let node = dialog.nodes[index]
      var read: Set<Int> = []
      for condition in node.routes.map(\.condition) + [node.condition] {
        if let condition { read.formUnion(condition.questions(rules: dialog.rules)) }
      }
      for case .node(let next) in node.routes.map(\.target) { read.formUnion(collect(next)) }
      reads[index] = read
      return read
    }
    return dialog.nodes.indices.map(collect)
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
