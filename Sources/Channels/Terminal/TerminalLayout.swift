package import Speech

/// Passages laid out for a person at a terminal: wrapped, spaced, and set off.
///
/// Reads the same without colour. A letter's paragraphs carry no prefix, so that what stands between
/// two rules can be copied as it is.
package enum TerminalLayout {
  /// The lines of passages, none wider than the width unless a single word is.
  ///
  /// - Parameters:
  ///   - passages: What is said. Control characters in it become visible.
  ///   - width: The terminal's columns.
  ///   - style: Adds the only escape codes there are.
  ///   - bidi: How the direction of a line is marked.
  /// - Returns: Lines without line feeds; empty ones separate paragraphs.
  package static func lines(
    _ passages: [Passage], width: Int, style: Style, bidi: BidiMode = .none
  ) -> [String] {
    Array(blocks(passages, width: width, style: style, bidi: bidi).joined(separator: [""]))
  }

  /// The same lines in blocks that should stay together; between two goes an empty line.
  package static func blocks(
    _ passages: [Passage], width: Int, style: Style, bidi: BidiMode = .none
  ) -> [[String]] {
    let digits = passages.compactMap(\.optionNumber).map { String($0).count }.max() ?? 0
    return Spacing.blocks(passages) { passage in
      // The same in two languages stands together, and is numbered or underlined once.
      let said = passage.wordings.enumerated().map { index, wording in
        let lead = lead(of: passage.role, digits: digits, isFirst: index == 0)
        let text = SafeText.shown(wording.text)
        let lines = Wrapping(
          width: width, firstIndent: lead,
          indent: passage.role == .meaning
            ? lead : String(repeating: " ", count: DisplayWidth.columns(of: lead))
        ).lines(passage.role == .rule ? Rule.line(around: text) : text)
        return DirectedLines.lines(lines, in: wording.language.direction, by: bidi)
      }
      let lines = said.flatMap { $0 }
      return switch passage.role {
      case .title: lines.map(style.bold) + [Underline.line(below: lines, of: "=")]
      case .heading:
        style.isOn ? lines.map(style.bold) : lines + [Underline.line(below: lines, of: "-")]
      case .aside, .meaning: lines.map(style.dim)
      case .paragraph, .bullet, .option, .rule: lines
      }
    }
  }

  /// What a passage begins with.
  private static func lead(of role: Passage.Role, digits: Int, isFirst: Bool) -> String {
    switch role {
    case .bullet: return isFirst ? "* " : "  "
    case .option(let number):
      let label = isFirst ? String(number) + ". " : "  "
      return String(repeating: " ", count: digits + 2 - label.count) + label
    // Set off from the message, which is to be copied without it.
    case .meaning: return "| "
    case .title, .heading, .paragraph, .aside, .rule: return ""
    }
  }
}

extension Passage {
  /// The number of an option, for lining them up.
  fileprivate var optionNumber: Int? {
    guard case .option(let number) = role else { return nil }
    return number
  }
}
