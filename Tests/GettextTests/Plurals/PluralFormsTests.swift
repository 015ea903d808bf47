import Foundation
import Gettext
import TestSupport
import Testing

@Suite struct PluralFormsTests {
  static let languages = [
    "vi", "zh_Hans", "ps", "ku", "ckb", "so", "ur", "sq", "tr", "ta", "om", "en", "fa", "ti", "am",
    "bn", "hi", "pa", "fr", "pt_BR", "pt_PT", "es", "ar", "uk", "ru", "pl", "ro", "prs",
  ]

  @Test(arguments: languages) func `the table has a rule that can be read`(_ code: String) throws {
    let header = try #require(PluralTable.header(of: code))
    #expect(PluralForms(header) != nil, "\(header)")
  }

  @Test func `Arabic has a form for none, one, two, few, many and other`() throws {
    let forms = try #require(PluralTable.header(of: "ar").flatMap { PluralForms($0) })
    #expect(
      [0, 1, 2, 3, 10, 11, 99, 100, 103, 111].map(forms.form) == [0, 1, 2, 3, 3, 4, 4, 5, 3, 4])
    #expect(forms.examples(of: 3) == [3, 4, 5, 6])
  }

  @Test func `rules are compared by what they say of numbers`() throws {
    let one = try #require(PluralForms("nplurals=2; plural=n != 1;"))
    let same = try #require(PluralForms("nplurals=2; plural=(n==1) ? 0 : 1;"))
    let other = try #require(PluralForms("nplurals=2; plural=n > 1;"))
    #expect(one.agrees(with: same))
    #expect(!one.agrees(with: other))
  }

  @Test(arguments: [
    "", "nplurals=2", "nplurals=0; plural=0;", "nplurals=2; plural=n;", "nplurals=2; plural=e;",
    "nplurals=2; plural=n != ;", "nplurals=2; plural=1/0;", "nplurals=2; plural=n == 1 ? 0;",
    "nplurals=2; plural=" + String(repeating: "(", count: 10_000) + "n;",
    "nplurals=2; plural=" + String(repeating: "!", count: 10_000) + "n;",
    "nplurals=999999999999999999999; plural=0;",
  ])
  func `what is no rule is refused`(_ header: String) {
    #expect(PluralForms(header) == nil)
  }

  @Test(.enabled(if: Judge.program("python3") != nil, "python3 is not installed"))
  func `CPython gives every number the same form`() throws {
    let python = try #require(Judge.program("python3"))
    let headers = Self.languages.compactMap { PluralTable.header(of: $0) }
    let script = """
      import gettext, sys
      for line in sys.stdin:
          rule = gettext.c2py(line.split('plural=', 1)[1].strip().rstrip(';'))
          print(' '.join(str(int(rule(n))) for n in range(2001)))
      """
    let answer = try python.ask(["-c", script], input: headers.joined(separator: "\n") + "\n")
    let lines = answer.output.split(separator: "\n")
    #expect(lines.count == headers.count)
    for (line, header) in zip(lines, headers) {
      let forms = try #require(PluralForms(header))
      #expect(line.split(separator: " ").map { Int($0) } == (0...2000).map(forms.form), "\(header)")
    }
  }
}
