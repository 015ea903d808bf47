/// The letters of a language that is not written in Latin ones.
package struct Alphabet: Hashable, Sendable {
  /// Where the letters of its script stand in Unicode.
  package let blocks: [ClosedRange<UInt32>]
  /// Letters of that script that only other languages use.
  package let foreign: String

  /// Letters of a script, without those of its other languages.
  package init(blocks: [ClosedRange<UInt32>], foreign: String = "") {
    self.blocks = blocks
    self.foreign = foreign
  }

  /// Whether a text may be of the language: most of its letters are of the script, and none is of
  /// another language.
  package func fits(_ text: String) -> Bool {
    let foreign = Set(self.foreign.unicodeScalars)
    return isMost(of: text) && !text.unicodeScalars.contains(where: foreign.contains)
  }

  /// Whether more than half of the letters of a text are of the script.
  package func isMost(of text: String) -> Bool {
    let letters = text.unicodeScalars.filter(\.isLetter)
    let own = letters.filter { letter in blocks.contains { $0.contains(letter.value) } }
    return own.count * 2 > letters.count
  }
}

extension String {
  /// Whether more than half of the letters of the text are not Latin.
  package var isMostlyOfAnotherScript: Bool {
    if utf8.allSatisfy({ $0 < 0x80 }) { return false }
    let letters = unicodeScalars.filter(\.isLetter)
    return letters.count { !$0.isLatin } * 2 > letters.count
  }
}

extension Unicode.Scalar {
  var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Latin letters with and without marks; the ranges hold few others.
  fileprivate var isLatin: Bool {
    switch value {
    case 0x41...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF,
      0xFB00...0xFB06, 0xFF21...0xFF5A:
      true
    default: false
    }
  }
}
