/// The direction in which a language is written.
package enum Direction: Hashable, Sendable {
  case leftToRight
  case rightToLeft

  /// The direction of the first letter of a text; nil for one without letters.
  ///
  /// What is isolated in it counts no more than a picture would (rule P2 of Unicode's Annex 9).
  package init?(of text: some StringProtocol) {
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: depth += 1
      case 0x2069: depth = max(depth - 1, 0)
      case _:
        guard depth == 0, let direction = scalar.direction else { continue }
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
