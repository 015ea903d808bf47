import Findings
import Gettext
import TestSupport
import Testing

@Suite struct POReaderTests {
  static let header = """
    msgid ""
    msgstr "Content-Type: text/plain; charset=UTF-8\\n"


    """

  static func read(_ text: String) -> POFile.Loaded {
    POReader.read(Array((header + text).utf8), path: "x.po")
  }

  static let sound: [String] = [
    "msgid \"a\" \"b\"\nmsgstr \"b\"\n",
    "msgid \"a\" msgstr \"b\"\n",
    "msgid \"a\"\nmsgstr \"b\"\nmsgid \"c\"\nmsgstr \"d\"\n",
    "msgid \"a\"\nmsgstr \"\\101\\x41\\a\\b\\f\\v\\t\\\"\\\\\"\n",
    "#| msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n",
    "msgid \"b\"\r\nmsgstr \"c\"\r\n",
    "# only a comment\n",
    "#, fuzzy, python-brace-format\n#,no-wrap\nmsgid \"a\"\nmsgstr \"x\"\n",
    "#~| msgid \"o\"\n#~ msgid \"a\"\n#~ msgstr \"x\"\n",
    "msgid \"a\"\nmsgstr \"x\" # said after it\n",
    "msgid\"a\"\nmsgstr\"x\"\n",
    "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr [0] \"x\"\nmsgstr[ 1 ] \"x\"\n",
    "msgctxt \"\"\nmsgid \"a\"\nmsgstr \"x\"\n\nmsgid \"a\"\nmsgstr \"x\"\n",
    "msgctxt \"a.b\"\nmsgid \"a\"\nmsgstr \"سلام\"\n",
  ]

  static let broken: [(text: String, line: Int, code: String)] = [
    ("msgid \"a\"\n# c\nmsgstr \"b\"\n", 4, "catalogue-syntax"),
    ("msgid \"a\"\nmsgstr \"\\q\"\n", 5, "catalogue-escape"),
    ("msgid \"a\"\nmsgstr \"\\x\"\n", 5, "catalogue-escape"),
    ("msgid \"a\"\nmsgstr \"x\n", 5, "catalogue-unclosed-string"),
    (
      "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"x\"\n", 6, "catalogue-plural-forms"
    ),
    (
      "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"x\"\nmsgstr[0] \"y\"\n", 7,
      "catalogue-plural-forms"
    ),
    ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"x\"\n", 6, "catalogue-plural-forms"),
    ("msgid \"a\"\nmsgstr[0] \"x\"\n", 5, "catalogue-plural-forms"),
    ("msgid \"a\"\n", 4, "catalogue-syntax"),
    ("msgctxt \"a\"\nmsgstr \"x\"\n", 5, "catalogue-syntax"),
    ("#~ msgid \"a\"\nmsgstr \"b\"\n", 4, "catalogue-syntax"),
    (
      "#~ msgid \"a\"\n#~ msgstr \"b\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n", 6,
      "catalogue-duplicate"
    ),
    (
      "#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n", 8,
      "catalogue-duplicate"
    ),
    ("#| garbage\nmsgid \"b\"\nmsgstr \"c\"\n", 4, "catalogue-syntax"),
    ("msgid \"b\"\nmsgstr \"c\"\nfoo \"x\"\n", 6, "catalogue-syntax"),
    ("# a\n\"x\"\n", 5, "catalogue-syntax"),
    ("msgid \"a\"\nmsgstr \"b\\n\"\n", 4, "catalogue-breaks"),
  ]

  @Test(arguments: sound) func `what msgfmt accepts is read`(_ text: String) throws {
    guard case .sound = Self.read(text) else {
      Issue.record("\(Self.read(text))")
      return
    }
  }

  @Test(arguments: broken.indices)
  func `what msgfmt rejects is a finding with its line`(_ index: Int) throws {
    let (text, line, code) = Self.broken[index]
    guard case .unsound(let findings) = Self.read(text) else {
      Issue.record("nothing was found in \(text)")
      return
    }
    #expect(findings.first?.place.line == line)
    #expect(findings.first?.code.rawValue == code)
  }

  @Test(.enabled(if: Judge.program("msgfmt") != nil, "msgfmt (Debian: gettext) is not installed"))
  func `msgfmt says the same of each of them`() throws {
    let msgfmt = try #require(Judge.program("msgfmt"))
    for (text, isSound) in Self.sound.map({ ($0, true) }) + Self.broken.map({ ($0.text, false) }) {
      let answer = try msgfmt.ask(["-o", "/dev/null", "-"], input: Self.header + text)
      #expect((answer.status == 0) == isSound, "\(text)\n\(answer.errors)")
    }
  }

  @Test func `everything wrong is said at once`() {
    let text = "msgid \"a\"\nmsgstr \"\\q\"\n\nmsgid \"b\"\nfoo\nmsgstr \"c\"\n\nmsgid \"d\"\n"
    guard case .unsound(let findings) = Self.read(text) else {
      Issue.record("nothing was found")
      return
    }
    #expect(Set(findings.map(\.place.line)).isSuperset(of: [5, 8]))
  }

  @Test func `a byte order mark is read over and reported`() {
    let bytes = [0xef, 0xbb, 0xbf] + Array(Self.header.utf8)
    guard case .sound(_, let warnings) = POReader.read(bytes, path: "x.po") else {
      Issue.record("the file was not read")
      return
    }
    #expect(warnings.map(\.code) == [.catalogueBOM])
    #expect(warnings.first?.severity == .warning)
  }

  @Test func `bytes that are not UTF-8 are found with their line`() {
    let bytes = Array(Self.header.utf8) + Array("msgid \"a\"\nmsgstr \"".utf8) + [0xff, 0x22, 0x0a]
    guard case .unsound(let findings) = POReader.read(bytes, path: "x.po") else {
      Issue.record("nothing was found")
      return
    }
    #expect(findings.map(\.place.line) == [5])
    #expect(findings.map(\.code) == [.catalogueNotUTF8])
  }

  @Test func `another character set is refused`() {
    let text = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n"
    guard case .unsound(let findings) = POReader.read(Array(text.utf8), path: "x.po") else {
      Issue.record("nothing was found")
      return
    }
    #expect(findings.map(\.code) == [.catalogueCharset])
  }
}
