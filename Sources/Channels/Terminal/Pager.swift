/// Shows long texts a screenful at a time, so that the first lines of a plan are not lost.
///
/// Only for a person at a terminal whose typing comes from the same one: it takes a line of input
/// for every page but the last.
package struct Pager {
  private let reader: LineReader
  private let output: Output
  private let hint: String
  private let style: Style
  private let canMoveCursor: Bool

  /// A pager between a reader and an output.
  ///
  /// - Parameters:
  ///   - reader: Where Enter is pressed.
  ///   - output: The terminal.
  ///   - hint: What is said below a page that is not the last, such as "Press Enter for more".
  ///   - style: How the hint is set off.
  ///   - canMoveCursor: Whether the hint can be taken back, so that none stands in a letter that
  ///     somebody copies.
  package init(
    reader: LineReader, output: Output, hint: String, style: Style, canMoveCursor: Bool
  ) {
    self.reader = reader
    self.output = output
    self.hint = SafeText.shown(hint)
    self.style = style
    self.canMoveCursor = canMoveCursor
  }

  /// Shows lines, waiting after each page but the last.
  ///
  /// - Parameters:
  ///   - blocks: Laid-out lines that belong together.
  ///   - closing: What is asked at the end; it is shown whole.
  ///   - size: The screen as it is now.
  /// - Returns: Nil when all was shown. Otherwise what came in place of Enter; the rest was not
  ///   shown, and the caller treats it as the next message.
  /// - Throws: `OutputFailure` when the terminal is gone.
  package func show(
    _ blocks: [[String]], closing: [String] = [], size: TerminalSize
  ) throws(OutputFailure) -> LineReader.Line? {
    let pages = Pages(blocks, closing: closing, size: size).pages
    for (index, page) in pages.enumerated() {
      try output.write(page.map { $0 + "\n" }.joined())
      guard index < pages.count - 1 else { break }
      try output.write(style.dim(hint) + " ")
      let line = reader.next()
      guard line == .text("") else { return line }
      guard canMoveCursor else { continue }
      let rows = Pages.rows(of: hint + " ", columns: size.columns)
      try output.write(String(repeating: "\u{1B}[A\u{1B}[2K", count: rows))
    }
    return nil
  }
}
