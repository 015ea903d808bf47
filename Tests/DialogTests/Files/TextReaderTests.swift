import Dialog
import Findings
import TestSupport
import Testing

/// What the lines of a text come to.
@Suite struct TextReaderTests {
  private func paragraphs(_ text: String) throws -> [Paragraph] {
    let body = """
      # ask first
      @ title First
      @ answers yes-no
      Is this so?

      -> plan

      # part shared

      """
    return try SmallDialog.graph(body + text).parts.last?.paragraphs ?? []
  }

  private func texts(_ text: String) throws -> [Text] { try paragraphs(text).map(\.text) }

  @Test(arguments: [
    ("One\ntwo", "One two"),
    ("One\\\ntwo", "One\ntwo"),
    ("One \\\n  two", "One\ntwo"),
    ("\\# no entry", "# no entry"),
    ("\\- no option", "- no option"),
    ("\\* no bullet", "* no bullet"),
    ("\\> no note", "> no note"),
    ("\\? no guard", "? no guard"),
    ("\\@ no property", "@ no property"),
    ("\\// no comment", "// no comment"),
    ("/ one stroke", "/ one stroke"),
    ("a \\{first} b", "a {first} b"),
    ("a \\\\ b", "a \\ b"),
    ("ends in two \\\\", "ends in two \\"),
    ("ends in one \\", "ends in one"),
    ("\\ع and \\é", "ع and é"),
    ("50 } percent", "50 } percent"),
    ("mail@example.org # 3 > 2 - 1 * 4 ? // x", "mail@example.org # 3 > 2 - 1 * 4 ? // x"),
    ("  indented - words", "indented - words"),
    ("a\n// between the lines\nb", "a b"),
  ])
  func linesAreJoinedAndBackslashesMakePlain(written: String, read: String) throws {
    #expect(try texts(written).map(\.plain) == [read])
  }

  @Test func blankLinesDivideParagraphs() throws {
    #expect(try texts("One\n\n\n  \t\nTwo").map(\.plain) == ["One", "Two"])
  }

  @Test func bulletsAreParagraphsOfTheirOwn() throws {
    let read = try paragraphs("Do\n* one\n  more\n*two\n*\nthree\n\nafter")
    #expect(read.map(\.text.plain) == ["Do", "one more", "two", "three", "after"])
    #expect(read.map(\.role) == [.text, .bullet, .bullet, .bullet, .text])
  }

  @Test func explanationsAreForThePersonAndJoinLineByLine() throws {
    let read = try paragraphs("Text\n\n> Why\n> this\n>\n> And that")
    #expect(read.map(\.text.plain) == ["Text", "Why this", "And that"])
    #expect(read.map(\.role) == [.text, .explanation, .explanation])
  }

  @Test func placeholdersAreResolvedByKind() throws {
    let graph = try SmallDialog.graph(
      """
      # ask first
      @ title First
      @ answers yes-no
      Is this so?

      -> plan

      # part inner
      Words.

      # letter note
      @ title Note
      A {first} b {inner} c {today}

      {inner}

      # part outer
      See {note}.
      """)
    #expect(
      graph.letters[0].text[0].text.segments == [
        .plain("A "), .hole(.answer(0)), .plain(" b "), .hole(.part(0)), .plain(" c "),
        .hole(.today),
      ])
    #expect(graph.letters[0].text[1].text.onlyHole == .part(0))
    #expect(graph.parts[1].paragraphs[0].text.segments[1] == .hole(.letter(0)))
  }

  @Test func aPlaceholderMustCloseOnItsLine() {
    let findings = SmallDialog.findings("# part a\nfirst {today\n} and {today}")
    #expect(findings.contains { $0.code == .unterminatedPlaceholder && $0.place.column == 7 })
  }

  @Test func aPhraseThatCountsHasASingular() throws {
    let text = """
      # ask first
      @ title First
      @ answers yes-no
      Is this so?

      -> plan

      # phrase days
      @ one {count} day \\{left}
      {count} days
      """
    let phrase = try SmallDialog.graph(text).phrases["days"]
    #expect(phrase?.one?.segments == [.hole(.parameter("count")), .plain(" day {left}")])
    #expect(phrase?.paragraphs.first?.segments == [.hole(.parameter("count")), .plain(" days")])
  }
}
