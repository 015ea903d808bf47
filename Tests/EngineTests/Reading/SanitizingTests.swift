import Engine
import TestSupport
import Testing

@Suite struct SanitizingTests {
  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb", "a b"), ("a\u{0}\u{7}\u{1B}[31mb", "a[31mb"),
    ("a\u{2028}b\u{2029}c\u{85}d", "a\nb\nc\nd"), ("\u{FEFF}a", "a"),
    ("a\u{202E}cba\u{202C}", "acba"), ("\u{2067}a\u{2069}", "a"), ("a\u{E0041}", "a"),
    ("\u{FFF9}a\u{FFFA}b\u{FFFB}", "ab"), ("{name} %@ \\n ${x}", "{name} %@ \\n ${x}"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("👩\u{200D}👩", "👩\u{200D}👩"),
    ("\u{200E}a\u{200F}\u{61C}", "\u{200E}a\u{200F}\u{61C}"), ("É ß İ", "É ß İ"),
  ])
  func onlyWhatDisturbsIsGone(text: String, kept: String) {
    #expect(Array(text.sanitized.unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test func ofAllScalarsNoneThatDisturbsIsKept() {
    var all = String.UnicodeScalarView()
    for value in UInt32(0)...0x10FFFF {
      if let scalar = Unicode.Scalar(value) { all.append(scalar) }
    }
    let text = String(all).sanitized
    #expect(text.sanitized.unicodeScalars.elementsEqual(text.unicodeScalars))
    for scalar in text.unicodeScalars where scalar != "\n" {
      let properties = scalar.properties
      let isKeptMark = scalar == "\u{200E}" || scalar == "\u{200F}" || scalar == "\u{61C}"
      if properties.generalCategory == .control || (properties.isBidiControl && !isKeptMark) {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
    }
    // Gone: 65 controls but for six that stay as a line feed or a space; 5 overrides, 10 isolates
    // and deprecated controls, 1 byte order mark, 3 anchors, 128 tags.
    #expect(text.unicodeScalars.count == 1_112_064 - (65 - 6) - 5 - 10 - 1 - 3 - 128)
  }

  @Test func sanitizingTwiceChangesNothingMore() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let text = (generator.text(length: 10) + "\r\u{0}\n\r\n" + generator.text(length: 2))
        .sanitized
      #expect(text.sanitized == text)
    }
  }

  /// So that a message need be folded only once, after it was sanitized.
  @Test(arguments: [UInt32(0)...0x2FFF, 0xFE00...0xFFFF, 0xE0000...0xE0FFF])
  func whatSanitizingTakesOutFoldingTakesOutToo(values: ClosedRange<UInt32>) {
    for scalar in values.compactMap(Unicode.Scalar.init) {
      let text = "A\(scalar)b"
      #expect(text.sanitized.folded == text.folded)
    }
  }
}
