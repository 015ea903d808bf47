/// The direction in which a language is written.
package enum Direction: Hashable, Sendable {
  case leftToRight
  case rightToLeft

  /// The direction of the first letter of a text; nil for one without letters.
  package init?(of text: some StringProtocol) {
    for scalar in text.unicodeScalars {
      if let direction = scalar.direction {
        self = direction
        return
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// The direction of a letter; nil for what has none of its own, digits included.
  ///
  /// The standard library has no table of directions. Letters of these blocks are those of the
  /// classes R and AL, and all other letters those of L.
  package var direction: Direction? {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0x200E: return .leftToRight
    case 0..<0x80: return nil
    case 0x200F, 0x61C: return .rightToLeft
    default: break
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      switch value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        return .rightToLeft
      default: return .leftToRight
      }
    default: return nil
    }
  }
}
