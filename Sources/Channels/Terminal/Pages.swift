/// Lines cut into screenfuls.
package struct Pages: Hashable, Sendable {
  /// The pages in order; together they hold every line once.
  package private(set) var pages: [[String]]

  /// Cuts lines so that each page leaves one row of the screen for a hint.
  ///
  /// A page ends between two blocks when it can in its second half, so that a paragraph or a list of
  /// options is seen whole, and a heading with what it heads.
  ///
  /// - Parameters:
  ///   - blocks: Laid-out lines that belong together; one wider than the screen counts as the rows it
  ///     takes. An empty line stands between two blocks.
  ///   - closing: What is asked at the end, with the empty line before it. It is never cut: it stands
  ///     on the last page if there is room for it and for the answer, else on a page of its own.
  ///   - size: The screen.
  package init(_ blocks: [[String]], closing: [String] = [], size: TerminalSize) {
    let room = size.rows - 1
    let lines = Array(blocks.joined(separator: [""]))
    var gaps: Set<Int> = []
    var end = 0
    for block in blocks {
      end += block.count
      gaps.insert(end)
      end += 1
    }
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
        end = secondHalf.last(where: gaps.contains).map { $0 + 1 } ?? end
      }
      pages.append(Array(rest[..<end]))
      rest = rest[end...]
    }
    self.pages = pages + (closing.isEmpty ? [] : [closing])
    if !closing.isEmpty, let last = pages.last {
      let rows = (last + closing).reduce(0) { $0 + Self.rows(of: $1, columns: size.columns) }
      if rows <= size.rows - Self.answerRows {
        self.pages = pages.dropLast() + [last + closing]
      }
    }
  }

  /// The rows that the sign to type takes, with the empty one above it.
  private static let answerRows = 2

  /// The rows that a line takes on a screen, at least one.
  static func rows(of line: String, columns: Int) -> Int {
    max(1, (Style.columns(of: line) + columns - 1) / columns)
  }
}
