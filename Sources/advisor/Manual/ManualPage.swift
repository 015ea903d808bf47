private import Channels

/// A file in Markdown as a terminal shows it.
///
/// It knows the few signs that our own files use: headings, paragraphs, lists, tables, boxes of code, and
/// links.
struct ManualPage {
  /// A part of a file under a heading of the second level; what comes before the first has none.
  private struct Part {
    var heading: String?
    var lines: [Substring] = []
  }

  private var parts: [Part] = [Part()]

  init(markdown: String) {
    var isCode = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isCode.toggle() }
      if !isCode, line.hasPrefix("## ") {
        parts.append(Part(heading: String(line.dropFirst(3))))
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
  }

  /// The page, line by line.
  ///
  /// - Parameter isShown: Whether a part is shown, by its heading; nil for what stands before the first.
  /// - Returns: The lines.
  func lines(where isShown: (String?) -> Bool) -> [String] {
    var lines: [String] = []
    for part in parts where isShown(part.heading) {
      if let heading = part.heading { lines += ["", heading, underline(heading, "-"), ""] }
      lines += shown(part.lines)
    }
    // Not more than one empty line at a time, and none at either end.
    var page = lines.enumerated().filter { index, line in
      !line.isEmpty || (index > 0 && !lines[index - 1].isEmpty)
    }.map(\.element)
    while page.last == "" { page.removeLast() }
    return Array(page.drop { $0.isEmpty })
  }

  // MARK: Lines

  private func shown(_ source: [Substring]) -> [String] {
    var lines: [String] = []
    var isCode = false
    var isTable = false
    for line in source {
      if line.hasPrefix("```") {
        isCode.toggle()
        lines.append("")
      } else if isCode {
        lines.append(line.isEmpty ? "" : "    " + line)
      } else if line.hasPrefix("|") {
        // The first row names the columns, the second parts them from the rest.
        if isTable, !line.hasPrefix("| ---") { lines += row(line) }
        isTable = true
      } else {
        isTable = false
        lines += text(line)
      }
    }
    return lines
  }

  private func text(_ line: Substring) -> [String] {
    if line.isEmpty { return [""] }
    if line.hasPrefix("# ") {
      let title = String(line.dropFirst(2))
      return [title, underline(title, "="), ""]
    }
    let words = plain(line)
    for mark in ["* ", "- "] where words.hasPrefix(mark) {
      return wrapped(String(words.dropFirst(2)), first: mark, "  ")
    }
    if let end = words.firstRange(of: ". "), words[..<end.lowerBound].allSatisfy(\.isNumber) {
      return wrapped(String(words[end.upperBound...]), first: words[..<end.upperBound], "   ")
    }
    return wrapped(words, first: "", "")
  }

  /// A row of a table: its first cell, and beside or under it what the others say.
  private func row(_ line: Substring) -> [String] {
    let mark = "\u{FFFC}"
    let cells = line.replacing("\\|", with: mark).split(separator: "|").map { cell in
      plain(cell.replacing(mark, with: "|")).trimming(" ")
    }.filter { !$0.isEmpty }
    guard let first = cells.first else { return [] }
    return HelpText.entry(first, cells.dropFirst().joined(separator: " – "))
  }

  /// The words of a line without the signs of links and of weight.
  private func plain(_ line: some StringProtocol) -> String {
    String(line).replacing("**", with: "").replacing(#/\[([^\]]+)\]\(([^)]+)\)/#) { match in
      match.2.hasPrefix("https://") ? "\(match.1) (\(match.2))" : String(match.1)
    }
  }

  private func wrapped(_ text: String, first: some StringProtocol, _ indent: String) -> [String] {
    Wrapping(width: HelpText.width, firstIndent: String(first), indent: indent).lines(text)
  }

  private func underline(_ title: String, _ mark: String) -> String {
    String(repeating: mark, count: DisplayWidth.columns(of: title))
  }
}

extension String {
  fileprivate func trimming(_ character: Character) -> String {
    var text = self[...]
    while text.first == character { text.removeFirst() }
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
