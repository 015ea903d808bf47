/// What in a sentence is meant for machines or hands: links, telephone numbers, lines to write on.
enum Machine {
  /// A piece of a sentence.
  enum Piece: Hashable {
    case words(String)
    /// The address of a page.
    case link(String)
    /// A telephone number as it is written, with spaces.
    case telephone(String)
    /// A line to write on.
    case blank
    /// A box to tick.
    case box
  }

  /// The sentence in pieces, in order.
  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    var rest = text[...]
    func close() {
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
    }
    while let first = rest.first {
      if let (piece, length) = piece(at: rest, after: words.last) {
        close()
        pieces.append(piece)
        rest = rest.dropFirst(length)
      } else {
        words.append(first)
        rest.removeFirst()
      }
    }
    close()
    return pieces
  }

  private static func piece(
    at text: Substring, after before: Character?
  ) -> (piece: Piece, length: Int)? {
    if text.hasPrefix("[ ]") { return (.box, 3) }
    if text.hasPrefix("____") {
      let line = text.prefix { $0 == "_" }
      return (.blank, line.count)
    }
    if text.hasPrefix("https://") || text.hasPrefix("http://") {
      var link = text.prefix {
        !$0.isWhitespace && !"<\"\u{2066}\u{2067}\u{2068}\u{2069}".contains($0)
      }
      // A mark at its end belongs to the sentence.
      while let last = link.last, ".,;:!?)،؛؟።".contains(last) { link.removeLast() }
      return (.link(String(link)), link.count)
    }
    // A number begins a word; within one it is part of a reference.
    if let before, before.isLetter || before.isNumber || "+-/".contains(before) { return nil }
    return telephone(at: text)
  }

  /// Digits in groups that begin with 0 or +, at least nine of them: no date and no reference.
  private static func telephone(at text: Substring) -> (piece: Piece, length: Int)? {
    guard let first = text.first, first == "0" || first == "+" else { return nil }
    var number = text.prefix { $0.isASCII && ($0.isNumber || $0 == " " || $0 == "+") }
    while number.last == " " { number.removeLast() }
    guard number.filter(\.isNumber).count >= 9 else { return nil }
    let after = text.dropFirst(number.count).first
    guard after?.isLetter != true else { return nil }
    return (.telephone(String(number)), number.count)
  }
}
