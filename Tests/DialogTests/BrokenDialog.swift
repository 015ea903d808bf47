import Dialog
import Engine
import Findings
import Foundation
import TestSupport
import Testing

/// A malformed dialog in `Broken/`: one chapter whose first lines say what is wrong with it.
///
/// `// expect: 14:9 unknown-entry did you mean 'centre'?` gives the place, the code, and words of
/// the remedy where they matter.
struct BrokenDialog: CustomTestStringConvertible {
  /// What one line expects.
  struct Expectation: Equatable {
    var place: String
    var code: String
    var remedy: String
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Broken")

  /// All of them, by name.
  static let all: [BrokenDialog] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".dialog") }.sorted().map(BrokenDialog.init(file:))
  }()

  let name: String
  let text: String
  let expected: [Expectation]
  /// Everything that is found wrong with it.
  let findings: [Finding]

  private init(file: String) {
    name = String(file.dropLast(".dialog".count))
    let data = FileManager.default.contents(atPath: Self.folder.appending(path: file).path)
    text = String(decoding: data ?? Data(), as: UTF8.self)
    findings = Self.findings(text)
    expected = text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("// expect: ") else { return nil }
      let words = line.dropFirst(11).split(separator: " ", maxSplits: 2).map(String.init)
      return Expectation(place: words[0], code: words[1], remedy: words.count > 2 ? words[2] : "")
    }
  }

  var testDescription: String { name }

  /// Everything that is found wrong with a text, by whoever finds it.
  private static func findings(_ text: String) -> [Finding] {
    switch SmallDialog.load(text, head: "") {
    case .unsound(let findings): return findings
    case .sound(let graph):
      do throws(Script.Unsound) {
        _ = try Script(graph)
        return []
      } catch {
        return error.findings
      }
    }
  }
}
