/// Lines cut into screenfuls.
package struct Pages: Hashable, Sendable {
  /// The pages in order; together they hold every line once.
  package let pages: [[String]]

  /// Cuts lines so that each page leaves one row of the screen for a hint or a prompt.
  ///
  /// A page ends at an empty line when there is one in its second half, so that a paragraph or a
  /// list of options is seen whole.
  ///
  /// - Parameters:
  ///   - lines: Laid-out lines; one wider than the screen counts as the rows it takes.
  ///   - size: The screen.
  package init(_ lines: [String], size: TerminalSize) {
    let room = size.rows - 1
    var pages: [[String]] = []
    var rest = lines[...]
    while !rest.isEmpty {
      var rows = 0
      let fitting = rest.prefix { line in
        rows += Self.rows(of: line, columns: size.columns)
        return rows <= room
      }
      // A single line taller than the screen is a page of its own.
      var end = max(fitting.endIndex, rest.startIndex + 1)
      if end < rest.endIndex {
        let secondHalf = (rest.startIndex + fitting.count / 2)..<end
        end = rest[secondHalf].lastIndex(of: "").map { $0 + 1 } ?? end
      }
      pages.append(Array(rest[..<end]))
      rest = rest[end...]
    }
    self.pages = pages
  }

  /// The rows that a line takes on a screen, at least one.
  static func rows(of line: String, columns: Int) -> Int {
    max(1, (Style.columns(of: line) + columns - 1) / columns)
  }
}
