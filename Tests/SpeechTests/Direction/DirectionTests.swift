import Speech
import Testing

/// The direction of a text is that of its first letter.
@Suite struct DirectionTests {
  @Test func `digits and marks have no direction, and letters have`() {
    #expect(Direction(of: "020 7219 (3000)") == nil)
    #expect(Direction(of: "1. Yes") == .leftToRight)
    #expect(Direction(of: "1. نعم") == .rightToLeft)
    #expect(Direction(of: "1. እወ") == .leftToRight)
  }

  /// A list of languages in an English sentence must not be turned over because it begins with Arabic.
  @Test func `what is isolated does not count`() {
    #expect(Direction(of: "\u{2067}العربية\u{2069} and English") == .leftToRight)
    #expect(Direction(of: "\u{2068}a \u{2067}b\u{2069} c\u{2069} عربي") == .rightToLeft)
    #expect(Direction(of: "\u{2066}English\u{2069}") == nil)
    #expect(Direction(of: "\u{2069}\u{2069}English") == .leftToRight)
  }
}
