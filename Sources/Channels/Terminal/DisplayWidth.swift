/// How many columns of a terminal a text takes.
///
/// The widths of a character's scalars are added up: marks and invisible ones take none, East Asian
/// wide ones and emoji two. For the scripts of India and Burma, whose letters join, that counts more
/// than some terminals show, so that a line may be wrapped early but never runs over.
package enum DisplayWidth {
  /// The columns of a text; one with line feeds has no sensible width.
  package static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one character, be it of several scalars.
  package static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.count > 1 else {
      return scalars.first.map(columns(of:)) ?? 0
    }
    // A family, a flag, a keycap: many scalars, one picture.
    if first.properties.isEmoji,
      first.properties.isEmojiPresentation || scalars.contains(emojiStyle)
    {
      return 2
    }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// Whether a character is written without spaces between words, and may begin or end a line
  /// anywhere: Chinese and Japanese, not Korean.
  static func isIdeographic(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    return !first.properties.isEmojiPresentation && isWide(first)
      && !korean.contains { $0.contains(first.value) }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return isControl(value) ? 0 : 1 }
    let properties = scalar.properties
    if properties.isEmojiPresentation { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      break
    }
    if isWide(scalar) { return 2 }
    let isJoined = joinedKorean.contains { $0.contains(value) }
    return properties.isDefaultIgnorableCodePoint || isJoined ? 0 : 1
  }

  private static func isControl(_ value: UInt32) -> Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value)
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(scalar.value)
  }

  private static let emojiStyle: Unicode.Scalar = "\u{FE0F}"

  /// Vowels and final consonants that join the syllable before them.
  private static let joinedKorean: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]

  private static let korean: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x3131...0x318E, 0xA960...0xA97C, 0xAC00...0xD7A3,
  ]

  /// The scalars of two columns that are not emoji.
  ///
  /// From EastAsianWidth.txt of Unicode 17.0, values W and F; gaps of unassigned scalars are closed,
  /// because what is put there will be of the same kind.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x3029,
    0x3030...0x303E, 0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3,
    0x16FF2...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
