private import Speech

/// How a paragraph is broken into lines of a width.
///
/// Lines break at spaces, between Chinese and Japanese characters, and nowhere else: a web address, a
/// telephone number with no-break spaces or a reference stays in one piece, so that it can be copied,
/// even when it is wider than the line. The order of the characters is never touched, whatever their
/// direction.
package struct Wrapping: Hashable, Sendable {
  /// The columns of a line, its indent included.
  package let width: Int
  /// What the first line begins with.
  package let firstIndent: String
  /// What every other line begins with.
  package let indent: String

  /// Wrapping to a width of at least one column beside the indent.
  package init(width: Int, firstIndent: String = "", indent: String = "") {
    self.width = width
    self.firstIndent = firstIndent
    self.indent = indent
  }

  /// Returns the lines of a text; its own line feeds stay breaks.
  ///
  /// - Parameter text: What to wrap. Spaces at a break, and around the whole, are left out.
  /// - Returns: At least one line. None ends in a space, and none is wider than the width unless it
  ///   is a single piece that cannot be broken.
  package func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      wrap(paragraph, into: &lines)
    }
    return lines
  }

  private func wrap(_ paragraph: Substring, into lines: inout [String]) {
    var line = ""
    var columns = 0
    for piece in pieces(of: paragraph) {
      let separator = DisplayWidth.columns(of: piece.separator)
      if line.isEmpty || columns + separator + piece.columns <= room(for: lines.count) {
        if !line.isEmpty {
          line += piece.separator
          columns += separator
        }
      } else {
        lines.append(indent(for: lines.count) + line)
        line = ""
        columns = 0
      }
      line += piece.text
      columns += piece.columns
    }
    // An empty line has no indent either, or it would end in a space.
    lines.append(line.isEmpty && !lines.isEmpty ? "" : indent(for: lines.count) + line)
  }

  private func indent(for line: Int) -> String {
    line == 0 ? firstIndent : indent
  }

  private func room(for line: Int) -> Int {
    max(1, width - DisplayWidth.columns(of: indent(for: line)))
  }

  /// What stays together, each with the space before it that a break would swallow.
  private func pieces(of paragraph: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var separator = ""
    let text = String(paragraph)
    // A telephone number has spaces, and is one thing all the same.
    let literals = Literal.all(in: text, isolated: true).map(\.range)
    var rest = text[...]
    while !rest.isEmpty {
      let space = rest.prefix(while: LineBreaks.isSpace)
      separator = String(space)
      rest = rest.dropFirst(space.count)
      let word = rest.prefix { !LineBreaks.isSpace($0) }
      rest = rest.dropFirst(word.count)
      guard !word.isEmpty else { break }
      if !separator.isEmpty, let last = pieces.indices.last,
        literals.contains(where: { $0.contains(space.startIndex) })
      {
        pieces[last].text += separator + word
        pieces[last].columns += DisplayWidth.columns(of: separator + word)
        continue
      }
      append(word, after: separator, to: &pieces)
    }
    return pieces
  }

  private func append(_ word: Substring, after separator: String, to pieces: inout [Piece]) {
    let isLong = DisplayWidth.columns(of: word) > room(for: 1)
    var piece = Piece(separator: separator, text: "", columns: 0)
    var before: Character?
    for character in word {
      if let before, LineBreaks.canBreak(between: before, and: character, inLongWord: isLong) {
        pieces.append(piece)
        piece = Piece(separator: "", text: "", columns: 0)
      }
      piece.text.append(character)
      piece.columns += DisplayWidth.columns(of: character)
      before = character
    }
    pieces.append(piece)
  }

  private struct Piece {
    let separator: String
    var text: String
    var columns: Int
  }
}
