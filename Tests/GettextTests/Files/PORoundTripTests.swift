import Foundation
import Gettext
import TestSupport
import Testing

/// What is written is read the same again, by us and by others.
@Suite struct PORoundTripTests {
  /// Files of every shape that a PO file can have; the same at every run.
  static let generated: [POFile] = (0..<200).map { seed in
    var random = SeededGenerator(seed: UInt64(seed))
    return GeneratedPO.file(using: &random)
  }

  @Test func `a written file is read as it was`() {
    for file in Self.generated {
      let text = POWriter().text(file)
      guard case .sound(let read, let warnings) = POReader.read(Array(text.utf8), path: "x.po")
      else {
        Issue.record("\(POReader.read(Array(text.utf8), path: "x.po"))\n\(text)")
        continue
      }
      #expect(warnings.isEmpty)
      #expect(GeneratedPO.withoutLines(read) == file)
    }
  }

  @Test func `line ends of any kind make no difference`() {
    for file in Self.generated.prefix(20) {
      let text = POWriter().text(file).replacing("\n", with: "\r\n")
      guard case .sound(let read, _) = POReader.read(Array(text.utf8), path: "x.po") else {
        Issue.record("\(POReader.read(Array(text.utf8), path: "x.po"))\n\(text)")
        continue
      }
      #expect(GeneratedPO.withoutLines(read) == file)
    }
  }

  @Test(.enabled(if: Judge.program("msgfmt") != nil, "msgfmt (Debian: gettext) is not installed"))
  func `msgfmt accepts every written file`() throws {
    let msgfmt = try #require(Judge.program("msgfmt"))
    for file in Self.generated {
      let answer = try msgfmt.ask(["-o", "/dev/null", "-"], input: POWriter().text(file))
      #expect(answer.status == 0, "\(answer.errors)")
    }
  }

  @Test(.enabled(if: Judge.python("polib") != nil, "polib (PyPI) is not installed"))
  func `polib reads the same entries`() throws {
    let python = try #require(Judge.python("polib"))
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var ours: [POEntry] = []
    var paths: [String] = []
    for (index, file) in Self.generated.enumerated() {
      let path = folder.appending(path: "\(index).po")
      try POWriter().text(file).write(to: path, atomically: false, encoding: .utf8)
      paths.append(path.path())
      ours += file.entries
    }
    let theirs = try PolibEntry.read(paths, with: python)
    #expect(theirs.count == ours.count)
    for (their, our) in zip(theirs, ours) { #expect(their == PolibEntry(our)) }
  }
}
