import Channels
import TestSupport
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one", 10, ["one"]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]),
    ("one two three", 1, ["one", "two", "three"]),
    ("  one   two  ", 20, ["one   two"]),
    ("one   two", 5, ["one", "two"]),
    ("one\ntwo\n\nthree", 20, ["one", "two", "", "three"]),
    ("see https://members.parliament.uk now", 12, ["see", "https://members.parliament.uk", "now"]),
    ("call 0808\u{A0}8010\u{A0}503 now", 14, ["call", "0808\u{A0}8010\u{A0}503", "now"]),
    ("庇护申请被拒绝", 6, ["庇护申", "请被拒", "绝"]),
    ("被拒绝。再", 6, ["被拒", "绝。再"]),
    ("（是）", 3, ["（是）"]),
    ("한국어 편지", 8, ["한국어", "편지"]),
    ("ภาษาไทย", 3, ["ภาษ", "าไท", "ย"]),
    ("ภาษาไทย", 7, ["ภาษาไทย"]),
    ("نعم، أنا بخير", 8, ["نعم، أنا", "بخير"]),
    ("a\u{200B}b", 1, ["a", "b"]),
    ("👍👍 👍", 4, ["👍👍", "👍"]),
  ])
  func linesBreakWhereTheyMay(text: String, width: Int, expected: [String]) {
    #expect(Wrapping(width: width).lines(text) == expected)
  }

  @Test func furtherLinesAreIndentedAndEmptyOnesAreEmpty() {
    let wrapping = Wrapping(width: 10, firstIndent: "1. ", indent: "   ")
    #expect(wrapping.lines("one two three\n\nfour") == ["1. one two", "   three", "", "   four"])
  }

  @Test(arguments: 0..<300)
  func noLineIsTooWideAndNoWordIsLost(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("abcdefgéжنعم是的한👍ሰ\u{A0}-/.")
    let words = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      String(
        (0..<Int.random(in: 1...14, using: &random)).map { _ in
          alphabet[Int.random(in: alphabet.indices, using: &random)]
        })
    }
    let width = Int.random(in: 5...60, using: &random)
    let indent = String(repeating: " ", count: Int.random(in: 0...4, using: &random))
    let lines = Wrapping(width: width, firstIndent: indent, indent: indent)
      .lines(words.joined(separator: " "))
    let contents = lines.map { $0.dropFirst(indent.count) }
    for (line, content) in zip(lines, contents) {
      #expect(DisplayWidth.columns(of: line) <= width || !content.contains(" "))
      #expect(!line.hasSuffix(" "))
      #expect(line.hasPrefix(indent))
    }
    let joined = contents.joined().filter { $0 != " " }
    #expect(joined == words.joined())
  }

  @Test(arguments: 0..<100)
  func wordsOfOneScriptComeBackWhenTheLinesAreJoined(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = (0..<50).map { _ in
      String(repeating: "word/", count: Int.random(in: 1...5, using: &random))
    }
    let lines = Wrapping(width: Int.random(in: 3...40, using: &random))
      .lines(words.joined(separator: " "))
    #expect(lines.joined(separator: " ").split(separator: " ").map(String.init) == words)
  }
}
