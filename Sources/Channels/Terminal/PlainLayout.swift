package import Speech

/// Passages as plain lines, for a pipe or a file: no width, no escape codes.
///
/// A paragraph is one line, so that whatever reads it can wrap it, search it and copy it.
package enum PlainLayout {
  /// The lines of passages, without line feeds; empty ones separate paragraphs.
  package static func lines(_ passages: [Passage]) -> [String] {
    Spacing.join(passages) { passage in
      let lines = SafeText.shown(passage.text).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
      return switch passage.role {
      case .title: lines + [Underline.line(below: lines, of: "=")]
      case .heading: lines + [Underline.line(below: lines, of: "-")]
      case .paragraph, .aside: lines
      case .bullet: prefixed(lines, by: "* ")
      case .option(let number): prefixed(lines, by: "\(number). ")
      case .rule: lines.map(Rule.line(around:))
      }
    }
  }

  private static func prefixed(_ lines: [String], by prefix: String) -> [String] {
    lines.enumerated().map { index, line in
      // Further lines stand under the first word.
      index == 0 ? prefix + line : String(repeating: " ", count: prefix.count) + line
    }
  }
}
