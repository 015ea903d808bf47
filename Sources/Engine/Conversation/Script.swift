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
  /// The same in a fixed order.
  let readInOrder: [[Int]]
  let representatives: Representatives
  let lengths = WalkLengths()

  /// A script of a dialog in the words of its own files.
  ///
  /// - Throws: `Unsound` when the dialog does not give the words that the engine needs.
  package init(_ dialog: DialogGraph) throws(Unsound) {
    self.dialog = dialog
    var findings: [Finding] = []
    lexicon = Lexicon(dialog, findings: &findings)
    readAhead = Self.readAhead(in: dialog)
    readInOrder = readAhead.map { $0.sorted() }
    representatives = Representatives(dialog)
    if !findings.isEmpty { throw Unsound(findings: findings) }
  }

  /// Follows the routes from their ends, without calls nested as deep as a dialog is long.
  private static func readAhead(in dialog: DialogGraph) -> [Set<Int>] {
    var reads: [Set<Int>?] = Array(repeating: nil, count: dialog.nodes.count)
    var open = Array(dialog.nodes.indices)
    while let index = open.last {
      let node = dialog.nodes[index]
      var waiting: [Int] = []
      var read: Set<Int> = []
      for route in node.routes {
        if let condition = route.condition {
          read.formUnion(condition.questions(rules: dialog.rules))
        }
        guard case .node(let next) = route.target else { continue }
        if let known = reads[next] { read.formUnion(known) } else { waiting.append(next) }
      }
      guard waiting.isEmpty else {
        open += waiting
        continue
      }
      if let condition = node.condition {
        read.formUnion(condition.questions(rules: dialog.rules))
      }
      reads[index] = read
      open.removeLast()
    }
    return reads.map { $0 ?? [] }
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
