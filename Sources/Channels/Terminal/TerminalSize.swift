private import Glibc

/// How many columns and rows there are to write on.
package struct TerminalSize: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  /// What is supposed when nothing is known.
  package static let usual = TerminalSize(columns: 80, rows: 24)
  private static let columnLimits = 20...1_000
  private static let rowLimits = 5...1_000

  /// A size; absurd numbers are brought into a range that can be laid out.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, Self.columnLimits.lowerBound), Self.columnLimits.upperBound)
    self.rows = min(max(rows, Self.rowLimits.lowerBound), Self.rowLimits.upperBound)
  }

  /// The size now: what the terminal says, else `COLUMNS` and `LINES`, else 80 by 24.
  ///
  /// Asked for each time, because a window is resized and a telephone turned.
  package static func current(of descriptor: Int32) -> TerminalSize {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    return choose(
      reported: isKnown ? (Int(size.ws_col), Int(size.ws_row)) : nil,
      columns: Environment.value("COLUMNS"), lines: Environment.value("LINES"))
  }

  /// Chooses between what is known; a number of zero or less says nothing.
  static func choose(
    reported: (columns: Int, rows: Int)?, columns: String?, lines: String?
  ) -> TerminalSize {
    func known(_ numbers: Int?...) -> Int? {
      numbers.lazy.compactMap(\.self).first { $0 > 0 }
    }
    return TerminalSize(
      columns: known(reported?.columns, columns.flatMap { Int($0) }) ?? usual.columns,
      rows: known(reported?.rows, lines.flatMap { Int($0) }) ?? usual.rows)
  }
}
