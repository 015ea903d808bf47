import Dialog
import Documents
import Engine
import Foundation
import TestSupport
import Testing

/// Markdown that says what the text says, as another reader of it finds.
@Suite struct MarkdownTests {
  private func files(_ words: String) throws -> [String: String] {
    Paper.files(
      Paper.state([
        ("first", .choice("me")), ("detained", .choice("no")), ("stage", .choice("waiting")),
        ("helpers", .choices([])), ("name", .text("Sam")), ("story", .text(words)),
      ]), try Paper.english(try Visa.script()), as: [.markdown])
  }

  private static let typed = [
    "*bold* _it_ `code` **x**", "# no heading", "- no list", "1. no list\n2) none", "> no quote",
    "[x](https://example.org) <b>html</b> &amp; ![y](z)", "a\\b \\* \\", "| a | b |\n| --- | --- |",
    "~~~\nfence", "```", "---", "===", "+ plus", "https://example.org/a_b*c", "أريد أن أبقى",
    "    indented", "two\nlines",
  ]

  @Test(.enabled(if: Judge.python("markdown_it") != nil, "markdown-it-py (PyPI) is not installed"))
  func whateverSomebodyTypesIsShownAsItIs() throws {
    let python = try #require(Judge.python("markdown_it"))
    let texts = try Self.typed.map { try #require(try files($0)["message-1-plea.md"]) }
    let answer = try python.ask(
      [Paper.script("read_markdown.py")], input: texts.joined(separator: "\0"))
    #expect(answer.status == 0, "\(answer.errors)")
    let read = try JSONDecoder().decode([String].self, from: Data(answer.output.utf8))
    #expect(read.count == Self.typed.count)
    for (words, text) in zip(Self.typed, read) {
      let shown = words.split(separator: "\n").map { $0.drop { $0 == " " } }
        .joined(separator: "\n")
      #expect(text.contains(shown))
      #expect(!text.contains("UNEXPECTED"))
    }
  }

  @Test(arguments: [
    ("1. no list", "1\\. no list"), ("  12) none", "12\\) none"), ("on 1. May", "on 1. May"),
    ("1 2. May", "1 2. May"), ("1.2. May", "1\\.2. May"), ("12\n. May", "12\\\n. May"),
    ("May\n3. June", "May\\\n3\\. June"),
  ])
  func onlyANumberThatALineBeginsWithCouldBeginAList(typed: String, shown: String) throws {
    let text = try #require(try files("Listen: x\n" + typed)["message-1-plea.md"])
    let lines = shown.replacing("\n", with: "\n> ")
    #expect(text.contains("Listen: x\\\n> \(lines)\n"))
  }

  @Test func whatIsLongIsShownWhole() throws {
    // As many characters as one answer may have, of those that are looked at most closely.
    let typed = String(repeating: ".)", count: Limits.answerCharacters / 2)
    #expect(try #require(try files(typed)["message-1-plea.md"]).contains(typed))
  }

  @Test func aDocumentHasHeadingsListsAndTables() throws {
    let files = Paper.files(Paper.state(Paper.waiting), try Paper.real(), as: [.markdown])
    let plan = try #require(files["plan.md"])
    #expect(plan.hasPrefix("# Your plan\n\n"))
    #expect(plan.contains("\n\n## This week\n\n### 1\\. "))
    let list = try #require(files["sheet-document-list.md"])
    #expect(list.contains("| Number of the paper | Paper | Ready |\n| --- | --- | --- |\n"))
  }
}
