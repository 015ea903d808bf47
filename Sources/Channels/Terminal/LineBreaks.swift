/// Where a line may end.
///
/// A small part of Unicode's line breaking (UAX #14): what the languages of the translations need.
enum LineBreaks {
  /// Whether a character is a space at which a line may end; no-break spaces are not.
  static func isSpace(_ character: Character) -> Bool {
    switch character {
    case " ", "\t", "\u{1680}", "\u{200B}", "\u{205F}", "\u{3000}": true
    case "\u{2007}": false
    case "\u{2000}"..."\u{200A}": true
    case _: false
    }
  }

  /// Whether a line may end between two characters of one word.
  ///
  /// - Parameters:
  ///   - before: The last character of the line.
  ///   - after: The first of the next one.
  ///   - inLongWord: The word fits no line whole. Only then are scripts broken whose words are found
  ///     with a dictionary.
  /// - Returns: False for the inside of a Latin word, an address or a number.
  static func canBreak(
    between before: Character, and after: Character, inLongWord: Bool
  ) -> Bool {
    guard !neverBegins.contains(after), !neverEnds.contains(before) else { return false }
    if DisplayWidth.isIdeographic(before) || DisplayWidth.isIdeographic(after) { return true }
    return inLongWord && needsDictionary(before) && needsDictionary(after)
  }

  /// Thai, Lao, Burmese and Khmer.
  private static func needsDictionary(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    return switch first.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    case _: false
    }
  }

  private static let neverBegins = Set<Character>(
    "、。，．・：；？！）」』】〉》〕｝”’％ー々,.:;?!)]}%\u{A0}\u{202F}\u{2060}")
  private static let neverEnds = Set<Character>("（「『【〈《〔｛“‘([{\u{A0}\u{202F}\u{2060}")
}
