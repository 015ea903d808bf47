import TestSupport

/// What fribidi, which many terminals are built on, says of the order on the screen.
struct BidiJudge {
  /// Where lines are read from where nothing in them tells.
  enum Base: String, CaseIterable {
    /// By the first letter of each line, as terminals do.
    case ofEachLine = "--wltr"
    /// From the right, as devices set to the language do.
    case rightToLeft = "--rtl"
  }

  static let isInstalled = Judge.program("fribidi") != nil

  /// Lines as they are seen from left to right, without marks.
  ///
  /// - Parameters:
  ///   - lines: Lines in the order in which they are read aloud; none is empty.
  ///   - base: Which way a line runs.
  /// - Returns: As many lines.
  /// - Throws: When it cannot be started.
  static func seen(_ lines: [String], _ base: Base) throws -> [String] {
    guard let judge = Judge.program("fribidi") else { return [] }
    let answer = try judge.ask(
      [base.rawValue, "--nopad", "--nobreak", "--clean"],
      input: lines.map { $0 + "\n" }.joined())
    return answer.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }
}
