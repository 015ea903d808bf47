import Foundation
import TestSupport
import Testing

/// The tutorial, done as it says: every command of it is run, every edit made, and what it says that
/// they print is what they print.
@Suite struct TutorialTests {
  /// A box of the tutorial: commands, or lines to take out and put in.
  private struct Box {
    let kind: Substring
    let lines: [Substring]
  }

  private static let text =
    FileManager.default.contents(atPath: Sandbox.package + "/Dialogs/TUTORIAL.md")
    .map { String(decoding: $0, as: UTF8.self) } ?? ""

  private static var boxes: [Box] {
    var boxes: [Box] = []
    var kind: Substring?
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("```") else {
        lines.append(line)
        continue
      }
      if let open = kind { boxes.append(Box(kind: open, lines: lines)) }
      kind = kind == nil ? line.dropFirst(3) : nil
      lines = []
    }
    return boxes
  }

  @Test func everyBoxIsCommandsOrAnEdit() {
    #expect(Self.boxes.count > 15)
    #expect(Set(Self.boxes.map(\.kind)) == ["console", "diff"])
    for word in [
      "new dialog", "check", "walk", "--show", "graph", "facts", "translations new",
      "translations update", "translations check", "guide", "factcheck",
    ] {
      let isRun = Self.boxes.contains { box in
        box.lines.contains { $0.hasPrefix("$ advisor ") && $0.contains(word) }
      }
      #expect(isRun, "\(word)")
    }
  }

  @Test(.enabled(if: Judge.program("dot") != nil, "dot (Debian: graphviz) is not installed"))
  func itLeadsWhereItSays() throws {
    let sandbox = Sandbox()
    let home = sandbox.path + "/copy"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    for folder in ["Dialogs", "Translations"] {
      try FileManager.default.copyItem(
        atPath: "\(Sandbox.package)/\(folder)", toPath: "\(home)/\(folder)")
    }
    for box in Self.boxes {
      if box.kind == "diff" { try edit(box.lines, in: home) } else { try run(box.lines, sandbox) }
    }
    for (file, start) in [
      ("picture.svg", "<?xml"), ("example.svg", "<?xml"), ("guide.html", "<!doctype html>"),
      ("check.html", "<!doctype html>"),
    ] {
      let bytes = try #require(FileManager.default.contents(atPath: "\(home)/\(file)"))
      #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(start), "\(file)")
    }
  }

  /// Replaces what a box takes out, which must stand in the file once, by what it puts in.
  private func edit(_ lines: [Substring], in home: String) throws {
    let name = try #require(lines.first).dropFirst(4)
    let url = URL(filePath: "\(home)/\(name)")
    var old = ""
    var new = ""
    for line in lines.dropFirst() {
      let text = line.dropFirst() + "\n"
      if line.first != "+" { old += text }
      if line.first != "-" { new += text }
    }
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(text.components(separatedBy: old).count == 2, "\(name) has not once: \(old)")
    try text.replacing(old, with: new).write(to: url, atomically: true, encoding: .utf8)
  }

  /// Runs the commands of a box, and compares what stands under each of them.
  private func run(_ lines: [Substring], _ sandbox: Sandbox) throws {
    var rest = lines[...]
    while let command = rest.popFirst() {
      #expect(command.hasPrefix("$ advisor "))
      let said = rest.prefix { !$0.hasPrefix("$ ") }
      rest = rest.dropFirst(said.count)
      let run = try sandbox.shell(
        """
        cd "$S/copy"; export ADVISOR_HOME="$S/copy"
        advisor() { "$A" "$@"; }
        \(command.dropFirst(2)) 2>&1
        """)
      #expect(run.status == (said.contains { $0.contains(": error[") } ? 65 : 0), "\(command)")
      if !said.isEmpty { expect(run.output, toBe: said.joined(separator: "\n"), of: command) }
    }
  }

  /// That an output is what is said of it, where "…" stands for anything.
  private func expect(_ output: String, toBe said: String, of command: Substring) {
    var rest = output[...]
    let pieces = said.split(separator: "…", omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      if index == 0 {
        #expect(rest.hasPrefix(piece), "\(command): \(rest.prefix(600))")
        rest = rest.dropFirst(piece.count)
      } else if let range = rest.firstRange(of: piece) {
        rest = rest[range.upperBound...]
      } else if !piece.isEmpty {
        Issue.record("\(command) does not say: \(piece)\nbut: \(output.prefix(2_000))")
        return
      }
    }
    if said.last != "…" { #expect(rest.isEmpty || rest == "\n", "\(command): \(rest.prefix(600))") }
  }
}
