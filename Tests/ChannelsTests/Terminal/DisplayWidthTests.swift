import Channels
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: widthCases)
  func aTextIsAsWideAsWcwidthSays(text: WidthCase) {
    #expect(DisplayWidth.columns(of: text.text) == text.columns)
  }

  @Test(arguments: [("हिन्दी में पत्र", 10), ("தமிழ் கடிதம்", 10), ("বাংলা চিঠি", 9), ("မြန်မာစာ", 7)])
  func joinedScriptsAreNeverTakenForNarrower(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) >= columns)
  }

  @Test func controlCharactersHaveNoWidth() {
    #expect(DisplayWidth.columns(of: "\u{1B}\u{7}\u{9F}") == 0)
  }
}
