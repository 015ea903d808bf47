/// A piece of a text that is not divided, unless it is larger than a page.
struct Fragment {
  /// How good a place for the end of a page is the one before a fragment; the later the better.
  enum Break: Int, Comparable {
    /// Inside a word that fills a page by itself.
    case character
    case word
    case sentence
    /// Between the lines of a list, or of a paragraph.
    case line
    case passage
    /// Before what is asked: a question and its choices belong on one page.
    case question

    static func < (first: Break, second: Break) -> Bool { first.rawValue < second.rawValue }
  }

  let text: String
  /// What stands between it and the fragment before, on one page.
  let separator: String
  let precededBy: Break
}

extension Fragment {
  /// The sentences of a line, the first after a break of its own.
  static func sentences(of line: String, precededBy first: Break) -> [Fragment] {
    divide(line, precededBy: first, next: .sentence, after: { mayEndSentence[Int($0)] }) {
      before, _ in
      guard let end = before.last(where: { !closingMarks.contains($0) }) else { return false }
      return sentenceEnds.contains(end)
    }
  }

  /// The fragment in words; a number in groups ("020 7219 3000") is one.
  var words: [Fragment] {
    Self.divide(
      text, separator: separator, precededBy: precededBy, next: .word, after: { _ in true }
    ) { before, after in
      !(before.last?.isNumeral == true && after.isNumeral)
    }
  }

  /// The fragment in characters: the last resort.
  var characters: [Fragment] {
    text.enumerated().map { index, character in
      Fragment(
        text: String(character), separator: index == 0 ? separator : "",
        precededBy: index == 0 ? precededBy : .character)
    }
  }

  /// Divides a text at those of its spaces that `mayDivide` allows, given what stands before and what
  /// comes after; never between a space and a mark on it.
  ///
  /// Most spaces are passed over by the byte before them.
  private static func divide(
    _ text: String, separator: String = "\n", precededBy first: Break, next: Break,
    after mayEnd: (UInt8) -> Bool,
    where mayDivide: (Substring.UnicodeScalarView, Unicode.Scalar) -> Bool
  ) -> [Fragment] {
    var fragments: [Fragment] = []
    var start = text.startIndex
    func add(_ piece: Substring) {
      fragments.append(
        Fragment(
          text: String(piece), separator: fragments.isEmpty ? separator : " ",
          precededBy: fragments.isEmpty ? first : next))
    }
    for offset in spaces(in: text, after: mayEnd) {
      let space = text.utf8.index(text.startIndex, offsetBy: offset)
      let after = text.utf8.index(after: space)
      guard space > start else { continue }
      let next = text.unicodeScalars[after]
      guard mayDivide(text[start..<space].unicodeScalars, next), !next.isMark else { continue }
      add(text[start..<space])
      start = after
    }
    add(text[start...])
    return fragments
  }

  /// The places in bytes of single spaces, and of the last of several, between two words.
  private static func spaces(in text: String, after mayEnd: (UInt8) -> Bool) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      let space = UInt8(ascii: " ")
      return bytes.indices.dropFirst().dropLast().filter { place in
        bytes[place] == space && bytes[place + 1] != space && mayEnd(bytes[place - 1])
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isNumeral: Bool {
    switch properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}

private let sentenceEnds = Array(".!?:;…؟؛۔।॥።፧፨".unicodeScalars)
private let closingMarks = Array("\"'’”)]»".unicodeScalars)
/// For each byte, whether it may be the last of a sentence.
private let mayEndSentence = (0...UInt8.max).map { byte in
  let scalar = Unicode.Scalar(byte)
  return !scalar.isASCII || sentenceEnds.contains(scalar) || closingMarks.contains(scalar)
}
