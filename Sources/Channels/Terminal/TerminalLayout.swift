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
  /// - Returns: Lines without line feeds; empty ones separate paragraphs.
  package static func lines(_ passages: [Passage], width: Int, style: Style) -> [String] {
    Array(blocks(passages, width: width, style: style).joined(separator: [""]))
  }

  /// The same lines in blocks that should stay together; between two goes an empty line.
  package static func blocks(_ passages: [Passage], width: Int, style: Style) -> [[String]] {
    let digits = passages.compactMap(\.optionNumber).map { String($0).count }.max() ?? 0
    return Spacing.blocks(passages) { passage in
      let text = SafeText.shown(passage.text)
      let plain = Wrapping(width: width)
      switch passage.role {
      case .title:
        let lines = plain.lines(text)
        return lines.map(style.bold) + [Underline.line(below: lines, of: "=")]
      case .heading:
        let lines = plain.lines(text)
        return style.isOn
          ? lines.map(style.bold) : lines + [Underline.line(below: lines, of: "-")]
      case .paragraph:
        return plain.lines(text)
      case .aside:
        return plain.lines(text).map(style.dim)
      case .bullet:
        return Wrapping(width: width, firstIndent: "* ", indent: "  ").lines(text)
      case .option(let number):
        let label = String(number)
        let first = String(repeating: " ", count: digits - label.count) + label + ". "
        let indent = String(repeating: " ", count: first.count)
        return Wrapping(width: width, firstIndent: first, indent: indent).lines(text)
      case .rule:
        return plain.lines(Rule.line(around: text))
      }
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
