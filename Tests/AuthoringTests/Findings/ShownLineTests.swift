import TestSupport
import Testing

@testable import Authoring

@Suite struct ShownLineTests {
  /// One column a character, which is right for these lines.
  private static func carets(_ line: String, _ column: Int) -> String {
    ShownLine(line).carets(under: column) { $0.count }
  }

  @Test func `a caret stands under its character`() {
    #expect(Self.carets("# step do", 8) == "       ^")
    #expect(Self.carets("# step do", 1) == "^")
    #expect(Self.carets("", 1) == "^")
    #expect(Self.carets("msgstr \"ቅድሚ ሕጂ\"", 13) == "            ^")
  }

  @Test func `a tab takes one column in both lines`() {
    #expect(ShownLine("\t- yes: Yes").text == " - yes: Yes")
    #expect(Self.carets("\t- yes: Yes", 4) == "   ^")
  }

  @Test func `what a terminal would act on is shown and not done`() {
    #expect(ShownLine("a\u{1B}[2Jb\u{202E}c\u{2028}d").text == "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}d")
    #expect(ShownLine("می\u{200C}شود").text == "می\u{200C}شود")
  }

  @Test func `words from right to left are marked as a whole`() {
    #expect(Self.carets("msgstr \"نعم | لا\"", 9) == "        ^^^^^^^^")
    #expect(Self.carets("msgstr \"نعم | لا\"", 15) == "        ^^^^^^^^")
    #expect(Self.carets("msgstr \"نعم\" x", 14) == "             ^")
  }

  @Test(
    .enabled(
      if: Judge.program("fribidi") != nil, "fribidi (Debian: libfribidi-bin) is not installed"),
    arguments: [
      "msgstr \"نعم | لا\"", "msgstr \"قبل 28 يومًا، ثم MP مرة أخرى\"", "msgstr \"غدًا 28\"",
      "msgstr \"{first} بله، {name}.\"", "- yes: Yes | نعم, אבג", "msgstr \"ሎሚ نعم ሎሚ\"",
    ])
  func `carets stand under the same words where a terminal turns them round`(line: String) throws {
    let fribidi = try #require(Judge.program("fribidi"))
    let answer = try fribidi.ask(
      ["--ltr", "--nopad", "--nobreak", "--novisual", "--ltov", "--charset", "UTF-8"],
      input: line + "\n")
    // For each scalar the column where it is seen.
    let seen = answer.output.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    let scalars = Array(line.unicodeScalars)
    try #require(seen.count == scalars.count, "\(answer.output)")
    for index in scalars.indices where scalars[index].properties.isAlphabetic {
      let column = String(line.unicodeScalars.prefix(index)).count + 1
      let carets = ShownLine(line).carets(under: column) { text in
        text.unicodeScalars.count
      }
      let marked = Set(carets.enumerated().filter { $0.element == "^" }.map(\.offset))
      #expect(marked.contains(seen[index]), "\(scalars[index]) of \(line)")
    }
  }
}
