package import Speech

/// Passages as plain lines, for a pipe or a file: no width, no escape codes.
///
/// A paragraph is one line, so that whatever reads it can wrap it, search it and copy it.
package enum PlainLayout {
  /// The lines of passages, without line feeds; empty ones separate paragraphs.
  ///
  /// - Parameters:
  ///   - passages: What is said.
  ///   - bidi: How the direction of a line is marked.
  /// - Returns: Lines without line feeds.
  package static func lines(_ passages: [Passage], bidi: BidiMode) -> [String] {
    Spacing.join(passages) { passage in
      let said = passage.wordings.enumerated().map { index, wording in
        let text = SafeText.shown(wording.text)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        switch passage.role {
        case .title, .heading, .paragraph, .aside, .meaning: break
        case .bullet: lines = prefixed(lines, by: index == 0 ? "* " : "  ")
        case .option(let number):
          let label = "\(number). "
          lines = prefixed(
            lines, by: index == 0 ? label : String(repeating: " ", count: label.count))
        case .rule: lines = lines.map(Rule.line(around:))
        }
        return lines.map { bidi.line($0, in: wording.language.direction) }
      }
      let lines = said.flatMap { $0 }
      return switch passage.role {
      case .title: lines + [Underline.line(below: lines, of: "=")]
      case .heading: lines + [Underline.line(below: lines, of: "-")]
      case .paragraph, .aside, .meaning, .bullet, .option, .rule: lines
      }
    }
  }

  /// The lines of passages without any mark.
  package static func lines(_ passages: [Passage]) -> [String] {
    lines(passages, bidi: .none)
  }

  private static func prefixed(_ lines: [String], by prefix: String) -> [String] {
    lines.enumerated().map { index, line in
      // Further lines stand under the first word.
      index == 0 ? prefix + line : String(repeating: " ", count: prefix.count) + line
    }
  }
}
