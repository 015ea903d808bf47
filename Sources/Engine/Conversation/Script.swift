package import Dialog
package import Findings

/// A dialog and the words in which people answer it.
///
/// That is all a conversation needs besides its own answers; it is made once and shared.
package final class Script: Sendable {
  /// The dialog in the person's language.
  package let dialog: DialogGraph
  /// The dialog in every language that is understood, the person's first.
  package let wordings: [DialogGraph]
  /// What else it can be held in.
  package let menu: LanguageMenu
  package let lexicon: Lexicon
  private let structure: Structure

  /// What conditions and routes make of a dialog, the same in every language.
  private final class Structure: Sendable {
    /// By node: the questions that conditions read there or further on.
    let readAhead: [Set<Int>]
    /// The same in a fixed order.
    let readInOrder: [[Int]]
    let representatives: Representatives
    let lengths = WalkLengths()
    let readers: Readers
    /// By node: the questions that can come there or further on.
    let coming: [Set<Int>]

    init(_ dialog: DialogGraph) {
      readAhead = Script.readAhead(in: dialog)
      readInOrder = readAhead.map { $0.sorted() }
      representatives = Representatives(dialog)
      readers = Readers(dialog)
      coming = dialog.nodes.indices.map { Script.coming(from: $0, in: dialog) }
    }
  }

  var readAhead: [Set<Int>] { structure.readAhead }
  var readInOrder: [[Int]] { structure.readInOrder }
  var representatives: Representatives { structure.representatives }
  var lengths: WalkLengths { structure.lengths }
  var readers: Readers { structure.readers }
  var coming: [Set<Int>] { structure.coming }

  /// A script of a dialog in the words of its own files.
  ///
  /// - Throws: `Unsound` when the dialog does not give the words that the engine needs.
  package init(_ dialog: DialogGraph) throws(Unsound) {
    self.dialog = dialog
    wordings = [dialog]
    menu = .none
    var findings: [Finding] = []
    lexicon = Lexicon(wordings, findings: &findings)
    structure = Structure(dialog)
    if !findings.isEmpty { throw Unsound(findings: findings) }
  }

  /// The same script in other languages.
  ///
  /// - Parameters:
  ///   - english: The script of the dialog as it was written.
  ///   - translations: The dialog in each other language that is understood, the person's first;
  ///     English is always understood, and comes first where they speak it.
  ///   - isEnglishFirst: Whether the person's language is English.
  ///   - menu: What languages are offered.
  package init(
    _ english: Script, in translations: [DialogGraph], isEnglishFirst: Bool, menu: LanguageMenu
  ) {
    wordings = isEnglishFirst ? [english.dialog] + translations : translations + [english.dialog]
    dialog = wordings[0]
    self.menu = menu
    var findings: [Finding] = []
    // Whatever the English has, its translations have.
    lexicon =
      translations.isEmpty ? english.lexicon : Lexicon(wordings, findings: &findings)
    structure = english.structure
  }

  private static func coming(from node: Int, in dialog: DialogGraph) -> Set<Int> {
    var coming: Set<Int> = []
    var seen: Set<Int> = [node]
    var open = [node]
    while let next = open.popLast() {
      if case .ask(let question) = dialog.nodes[next].kind { coming.insert(question) }
      for case .node(let target) in dialog.nodes[next].routes.map(\.target)
      where seen.insert(target).inserted {
        open.append(target)
      }
    }
    return coming
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
