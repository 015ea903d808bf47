import Dialog
import Findings
import TestSupport
import Testing

/// Files as nobody would write them: the reader always ends, with findings or a sound dialog.
@Suite struct MutationTests {
  private func load(_ files: [DialogFile]) -> DialogGraph.Loaded {
    DialogGraph.load(files: files, common: RealDialog.common)
  }

  /// A result is findings in order, or a dialog that can be walked.
  private func check(_ loaded: DialogGraph.Loaded) {
    switch loaded {
    case .unsound(let findings):
      #expect(!findings.isEmpty && findings.count <= Limits.findings + 1)
      #expect(findings.map(\.place) == findings.map(\.place).sorted())
      #expect(findings.allSatisfy { !$0.description.isEmpty && $0.place.line > 0 })
    case .sound(let graph):
      #expect(graph.nodes.indices.contains(graph.start))
      for node in graph.nodes {
        #expect(node.routes.last?.condition == nil && !node.routes.isEmpty)
      }
    }
  }

  @Test(arguments: 1...24)
  func randomBytesEndInFindings(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 0...4000, using: &generator)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let loaded = load([DialogFile(path: "small.dialog", bytes: bytes)])
    check(loaded)
    if case .sound = loaded { Issue.record("rubbish is a sound dialog") }
  }

  @Test(arguments: 1...24)
  func randomLinesOfTheFormatEndInFindings(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "#", "# ask", "# ask first", "# rule r", "# part p", "# letter l", "# step s", "# dialog d",
      "@", "@ if", "@ if r", "@ title", "@ title {first}", "@ asks first, l", "@ when today",
      "@ day 3 after first", "@ formerly first", "@ answers yes-no", "@ type many", "?", "? r",
      "? otherwise", "? not not (", "- a: A", "- a", "-", "->", "-> first", "-> plan if r",
      "-> plan", ">", "> why", "*", "* {p}", "{p}", "{", "}", "\\", "text", "", "", "//", "\t",
    ]
    let count = Int.random(in: 0...200, using: &generator)
    let lines = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
    let text = SmallDialog.head + lines.joined(separator: "\n")
    check(load([DialogFile(path: "small.dialog", bytes: Array(text.utf8))]))
  }

  @Test(arguments: 1...24)
  func mutatedRealFilesEndInFindingsOrASoundDialog(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var files = RealDialog.files
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      guard let index = files.indices.randomElement(using: &generator) else { return }
      let file = files[index]
      let bytes =
        Bool.random(using: &generator)
        ? mutatedBytes(file.bytes, &generator) : mutatedLines(file.bytes, &generator)
      files[index] = DialogFile(path: file.path, bytes: bytes)
    }
    check(load(files))
  }

  /// Some bytes deleted, doubled, swapped or changed.
  private func mutatedBytes(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...20, using: &generator) where bytes.count > 1 {
      let index = Int.random(in: 0..<bytes.count - 1, using: &generator)
      switch Int.random(in: 0...3, using: &generator) {
      case 0: bytes.remove(at: index)
      case 1: bytes.insert(bytes[index], at: index)
      case 2: bytes.swapAt(index, index + 1)
      default: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
    }
    return bytes
  }

  /// Some lines deleted, doubled or swapped.
  private func mutatedLines(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 1...10, using: &generator) where lines.count > 1 {
      let index = Int.random(in: 0..<lines.count, using: &generator)
      let other = Int.random(in: 0..<lines.count, using: &generator)
      switch Int.random(in: 0...2, using: &generator) {
      case 0: lines.remove(at: index)
      case 1: lines.insert(lines[index], at: other)
      default: lines.swapAt(index, other)
      }
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
