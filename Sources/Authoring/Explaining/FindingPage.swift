package import Findings

/// The page of one kind of finding: why it matters, an example that has it, and the same mended.
///
/// A new code is a page in `Pages/`, and a name in `all`. Every example is run by a test.
package struct FindingPage: Sendable {
  package let code: Finding.Code
  /// What is wrong, in a line without a full stop.
  package let summary: String
  /// Why it matters, in a paragraph or two.
  package let why: String
  /// Nil for what nobody can write on purpose, or only in a whole file.
  package let examples: (failing: FindingExample, mended: FindingExample)?

  init(
    _ code: Finding.Code, _ summary: String, why: String, failing: FindingExample,
    mended: FindingExample
  ) {
    self.code = code
    self.summary = summary
    self.why = why
    examples = (failing, mended)
  }

  init(withoutExample code: Finding.Code, _ summary: String, why: String) {
    self.code = code
    self.summary = summary
    self.why = why
    examples = nil
  }

  /// The page of a code, or nil where there is none.
  package static func of(_ code: Finding.Code) -> FindingPage? {
    pages[code]
  }

  private static let pages = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// The page as it is shown, line by line.
  package var lines: [String] {
    var lines = [code.rawValue, String(repeating: "=", count: code.rawValue.count), ""]
    let first = summary.prefix(1).uppercased() + summary.dropFirst()
    lines +=
      [first + ".", ""]
      + why.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    guard let examples else { return lines }
    lines += ["", "This has it\(examples.failing.setting):", ""] + examples.failing.indented
    lines += ["", "Mended:", ""] + examples.mended.indented
    return lines
  }
}
