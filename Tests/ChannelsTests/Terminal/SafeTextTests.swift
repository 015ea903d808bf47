import Channels
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("plain نعم 是\n", "plain نعم 是\n"),
    ("\u{1B}[2J", "\u{FFFD}[2J"),
    ("\u{9B}2J", "\u{FFFD}2J"),
    ("\u{1B}]0;title\u{7}", "\u{FFFD}]0;title\u{FFFD}"),
    ("a\0b\u{7F}c", "a\u{FFFD}b\u{FFFD}c"),
    ("a\r\nb\rc", "a\nb\u{FFFD}c"),
    ("a\tb", "a b"),
    ("a\u{2028}b\u{2029}c", "a\nb\nc"),
    ("\u{200F}می\u{200C}خواهم", "\u{200F}می\u{200C}خواهم"),
  ])
  func controlCharactersAreShownAndNotObeyed(text: String, expected: String) {
    #expect(SafeText.shown(text) == expected)
  }

  @Test func noControlCharacterPassesAndTheRestIsUntouched() {
    for value in UInt32(0)...0x2100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = SafeText.shown(String(scalar))
      let isControl = scalar.properties.generalCategory == .control && value != 0x0A
      #expect((shown != String(scalar)) == (isControl || value == 0x2028 || value == 0x2029))
      #expect(SafeText.shown(shown) == shown)
    }
  }
}
