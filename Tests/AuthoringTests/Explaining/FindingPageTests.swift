import Authoring
import Dialog
import Findings
import Foundation
import Testing

@Suite struct FindingPageTests {
  @Test func `every code that a source file names has a page, and every page a code`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let files = try #require(FileManager.default.subpaths(atPath: sources.path))
    var codes: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /Code\(rawValue: "([^"]+)"\)/) { codes.insert(String(match.1)) }
    }
    #expect(codes.count > 100)
    #expect(Set(FindingPage.all.map(\.code.rawValue)) == codes)
    #expect(FindingPage.all.count == codes.count)
  }

  @Test func `a page says what is wrong and why it matters`() {
    for page in FindingPage.all {
      #expect(!page.summary.isEmpty && !page.summary.hasSuffix("."), "\(page.code)")
      #expect(page.why.hasSuffix("."), "\(page.code)")
      #expect(page.lines.first == page.code.rawValue)
      #expect(page.why.split(separator: "\n").allSatisfy { $0.count <= 90 }, "\(page.code)")
    }
  }

  @Test(arguments: FindingPage.all.filter(\.isRunHere).map(\.code.rawValue))
  func `the failing example has exactly this finding, and the mended one none`(
    code: String
  ) throws {
    let page = try #require(FindingPage.of(Finding.Code(rawValue: code)))
    let examples = try #require(page.examples)
    #expect(ExampleRun.codes(examples.failing, about: page.code) == [page.code])
    #expect(ExampleRun.codes(examples.mended, about: page.code) == [])
  }

  @Test func `only what cannot be written in a few lines has no example`() {
    let without = FindingPage.all.filter { $0.examples == nil }
    #expect(Set(without.map(\.code)) == [.tooManyFindings, .backDiffers, .translationMissing])
  }
}

extension FindingPage {
  /// Whether its examples need no program.
  fileprivate var isRunHere: Bool {
    guard let examples else { return false }
    if case .commands = examples.failing.kind { return false }
    return true
  }
}
