import Foundation
import Speech
import TestSupport
import Testing

/// How networks count a text.
@Suite struct SMSLengthTests {
  typealias Case = (name: String, text: String, encoding: String, units: Int, parts: Int)

  static let cases: [Case] = [
    ("nothing", "", "gsm7", 0, 0),
    ("one letter", "a", "gsm7", 1, 1),
    ("a full part", a(160), "gsm7", 160, 1),
    ("one letter too many", a(161), "gsm7", 161, 2),
    ("two full parts", a(306), "gsm7", 306, 2),
    ("three parts", a(307), "gsm7", 307, 3),
    ("three full parts", a(459), "gsm7", 459, 3),
    ("four parts", a(460), "gsm7", 460, 4),
    ("line feeds and returns", "a\r\nb\nc\r", "gsm7", 7, 1),
    ("the whole basic table", basic, "gsm7", 127, 1),
    ("the extension table", "\u{0C}^{}\\[~]|€", "gsm7", 20, 1),
    ("an extension character at the very end of one part", a(158) + "€", "gsm7", 160, 1),
    ("an extension character over the end of one part", a(159) + "€", "gsm7", 161, 2),
    ("an escape pair at the end of the first of two parts", a(152) + "€" + a(152), "gsm7", 306, 3),
    ("an escape pair that just fits", a(151) + "€" + a(153), "gsm7", 306, 2),
    ("80 brackets", String(repeating: "[", count: 80), "gsm7", 160, 1),
    ("81 brackets", String(repeating: "[", count: 81), "gsm7", 162, 2),
    ("Greek capitals of the table", "ΔΦΓΛΩΠΨΣΘΞ", "gsm7", 10, 1),
    ("a Greek capital that only looks Latin", "Α", "ucs2", 1, 1),
    ("a Greek small letter", "α", "ucs2", 1, 1),
    ("a C with cedilla", "Ç", "gsm7", 1, 1),
    ("a small one", "ç", "ucs2", 1, 1),
    ("a grave accent", "`", "ucs2", 1, 1),
    ("a tab", "\t", "ucs2", 1, 1),
    ("a no-break space", "\u{A0}", "ucs2", 1, 1),
    ("a curly quotation mark", "’", "ucs2", 1, 1),
    ("an accent typed apart", "e\u{301}", "ucs2", 2, 1),
    ("Welsh", "ŵŷ", "ucs2", 2, 1),
    ("a full part of Arabic", m(70), "ucs2", 70, 1),
    ("one more", m(71), "ucs2", 71, 2),
    ("two full parts of Arabic", m(134), "ucs2", 134, 2),
    ("three parts of Arabic", m(135), "ucs2", 135, 3),
    ("three full parts of Arabic", m(201), "ucs2", 201, 3),
    ("four parts of Arabic", m(202), "ucs2", 202, 4),
    ("Tigrinya", "ሰላም፡ ከመይ ኣለኻ፧", "ucs2", 13, 1),
    ("an emoji", "😀", "ucs2", 2, 1),
    ("35 emoji", String(repeating: "😀", count: 35), "ucs2", 70, 1),
    ("36 emoji", String(repeating: "😀", count: 36), "ucs2", 72, 2),
    ("67 emoji, 66 units a part", String(repeating: "😀", count: 67), "ucs2", 134, 3),
    ("a surrogate pair at the end of the first of two parts", m(66) + "😀" + m(66), "ucs2", 134, 3),
    ("a surrogate pair that just fits", m(65) + "😀" + m(67), "ucs2", 134, 2),
    ("a family, in one character", "👨‍👩‍👧", "ucs2", 8, 1),
    ("an emoji among Latin", a(69) + "😀", "ucs2", 71, 2),
    ("a euro sign among Arabic", m(69) + "€", "ucs2", 70, 1),
    ("a replaced character", "\u{FFFD}", "ucs2", 1, 1),
  ]

  @Test(arguments: cases)
  func aTextIsCountedAsNetworksCountIt(example: Case) {
    let length = SMSLength(example.text)
    #expect(length.encoding.rawValue == example.encoding, "\(example.name)")
    #expect(length.units == example.units, "\(example.name)")
    #expect(length.parts == example.parts, "\(example.name)")
  }

  @Test(.enabled(if: Judge.python("smsutil") != nil, "smsutil (PyPI) is not installed"))
  func randomTextsAreCountedAsSmsutilCountsThem() throws {
    let python = try #require(Judge.python("smsutil"))
    var random = SeededGenerator(seed: 38)
    let texts =
      Self.cases.map(\.text).filter { !$0.isEmpty }
      + (0..<10_000).map { _ in SampleTexts.random(using: &random) }
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "smsutil_parts.py")
    let input = try texts.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    let answer = try python.ask([script.path()], input: input.joined(separator: "\n"))
    try #require(answer.status == 0, "\(answer.errors)")
    let lines = answer.output.split(separator: "\n")
    try #require(lines.count == texts.count)
    for (text, line) in zip(texts, lines) {
      let length = SMSLength(text)
      #expect(
        "\(length.encoding.rawValue) \(length.units) \(length.parts)" == line,
        "\(text.debugDescription)")
    }
  }

  private static func a(_ count: Int) -> String { String(repeating: "a", count: count) }
  private static func m(_ count: Int) -> String { String(repeating: "م", count: count) }

  private static let basic =
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
}
