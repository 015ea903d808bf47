import Dialog
import Findings
import Gettext
import TestSupport
import Testing

@testable import Authoring

/// One bad translation for each rule, and a good one of the same text.
@Suite struct CatalogueCheckTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let key: String
    let bad: String
    let good: String
    let code: String

    var testDescription: String { code + ": " + bad }
  }

  private static let dialog = """
    # ask first
    @ title First
    Call 020 7219 4272 within 28 days, {today}? See www.parliament.uk/find and write to help@example.org.

    - a: I agree with this
    - b: I do not agree | no way, never

    -> plan

    # step go
    @ title Go
    @ when today
    This is a longer sentence that says what to do, and it is said in plain words.
    """

  private static let question =
    "با 020 7219 4272 تا 28 روز تماس بگیرید، {today}؟ www.parliament.uk/find را ببینید و به "
    + "help@example.org بنویسید."
  private static let glossary = Glossary(
    csv: """
      term,translation,note,words,never
      sentence,جملهٔ دراز,,دراز,
      step (of a plan),قدم,"for people, alone",,
      said,گفته,,گفت,"دروغ|حرف"

      """)
  private static let step = "این جمله‌ای درازتر است که می‌گوید چه باید کرد و ساده گفته شده است."

  static let examples: [Example] = [
    Example(
      key: "small.first.text", bad: question.replacing("{today}", with: "{امروز}"), good: question,
      code: "translation-placeholder"),
    Example(
      key: "small.first.text", bad: question.replacing("{today}", with: ""), good: question,
      code: "translation-placeholder"),
    Example(
      key: "small.go.text", bad: step + " }", good: step, code: "translation-brace"),
    Example(
      key: "small.first.text", bad: question.replacing("28", with: "۲۸"), good: question,
      code: "translation-number"),
    Example(
      key: "small.first.text", bad: question.replacing("28", with: "21"), good: question,
      code: "translation-number"),
    Example(
      key: "small.first.text", bad: question.replacing("020 7219 4272", with: "02072194272"),
      good: question, code: "translation-verbatim"),
    Example(
      key: "small.first.text", bad: question.replacing("parliament.uk", with: "parlament.uk"),
      good: question, code: "translation-verbatim"),
    Example(
      key: "small.first.text", bad: question.replacing("help@", with: "Help@"), good: question,
      code: "translation-verbatim"),
    Example(
      key: "small.go.text", bad: "\u{202E}" + step, good: step, code: "translation-direction"),
    Example(
      key: "small.go.text", bad: "\u{2067}" + step,
      good: "\u{2067}" + step.dropLast() + "\u{2069}.",
      code: "translation-direction"),
    Example(
      key: "small.go.text", bad: "\u{200B}" + step, good: step, code: "translation-invisible"),
    Example(
      key: "small.first.option.a", bad: "1. موافقم", good: "موافقم", code: "translation-numbered"),
    Example(
      key: "small.go.text", bad: step.replacing(".", with: "؟"), good: step,
      code: "translation-end"),
    Example(
      key: "small.go.text", bad: step.replacing("که", with: "که\n"), good: step,
      code: "translation-end"),
    Example(
      key: "small.go.text", bad: String(repeating: step, count: 4), good: step,
      code: "translation-length"),
    Example(key: "small.go.text", bad: "این.", good: step, code: "translation-length"),
    Example(
      key: "small.go.text",
      bad: "This is a longer sentence that says what to do, and it is said in plain words.",
      good: step, code: "translation-unchanged"),
    Example(
      key: "small.go.text", bad: "Ceci est une phrase plus longue qui dit ce qu'il faut faire.",
      good: step, code: "translation-script"),
    Example(
      key: "small.go.text", bad: step.replacing("ی", with: "ي"), good: step,
      code: "translation-letters"),
    Example(
      key: "small.go.text", bad: step.replacing("ساده", with: "ساده ساده"), good: step,
      code: "translation-doubled"),
    Example(
      key: "small.go.text",
      bad: "این جمله‌ای " + String(repeating: "درازتر و", count: 24) + " گفته شده است.", good: step,
      code: "translation-text-message"),
    Example(
      key: "small.go.text", bad: step.replacing("درازتر", with: "بلند"), good: step,
      code: "translation-glossary"),
    Example(
      key: "small.go.text", bad: step.replacing("ساده", with: "دروغ"), good: step,
      code: "translation-glossary"),
  ]

  private static func findings(_ key: String, _ text: String) throws -> Set<String> {
    let graph = try SmallDialog.graph(dialog)
    let template = Template([graph])
    let header = try #require(PluralTable.header(of: "fa"))
    let plurals = try #require(PluralForms(header))
    let empty = POFile(fields: Template.fields(language: "fa", plurals: header), entries: [])
    var file = CatalogueUpdate(to: template, plurals: plurals).updated(empty)
    let others = ["small.first.option.a": "موافقم", "small.first.option.b": "مخالفم"]
    for index in file.entries.indices {
      let context = file.entries[index].key.context ?? ""
      if let other = others[context] { file.entries[index].strings = [other] }
      if context == key { file.entries[index].strings = [text] }
    }
    return Set(
      CatalogueInspection(
        file, path: "Translations/fa.po", language: "fa", template: template, dialogs: [graph],
        glossary: glossary
      ).findings().map(\.code.rawValue))
  }

  @Test(arguments: examples) func `each rule finds what is wrong`(_ example: Example) throws {
    #expect(try Self.findings(example.key, example.bad).contains(example.code))
  }

  @Test(arguments: examples) func `and nothing where nothing is`(_ example: Example) throws {
    #expect(try Self.findings(example.key, example.good).isEmpty)
  }

  @Test func `every rule is tried`() {
    // Those of the file as a whole have tests of their own.
    let whole = [
      "the header names the language", "the plural forms are whole",
      "the file has every text, and no other",
    ]
    let tried = Set(Self.examples.map(\.code)).count
    #expect(CatalogueCheck.all.count - whole.count == tried)
  }

  private static func file(_ change: (inout POFile) -> Void) throws -> Set<String> {
    let graph = try SmallDialog.graph(dialog)
    let template = Template([graph])
    let header = try #require(PluralTable.header(of: "ar"))
    let plurals = try #require(PluralForms(header))
    let empty = POFile(fields: Template.fields(language: "ar", plurals: header), entries: [])
    var file = CatalogueUpdate(to: template, plurals: plurals).updated(empty)
    change(&file)
    return Set(
      CatalogueInspection(
        file, path: "Translations/ar.po", language: "ar", template: template, dialogs: [graph]
      ).findings().map(\.code.rawValue))
  }

  @Test func `a header of another language, another plural rule and half a plural are found`()
    throws
  {
    #expect(try Self.file { _ in }.isEmpty)
    #expect(try Self.file { $0[field: "Language"] = "fa" } == ["translation-header"])
    #expect(
      try Self.file { $0[field: "Plural-Forms"] = "nplurals=6; plural=n < 6 ? n : 5;" }
        == ["translation-plurals"])
    #expect(
      try Self.file { file in
        let index = file.entries.firstIndex { $0.plural != nil } ?? 0
        file.entries[index].strings[0] = "لا شيء"
      } == ["translation-plurals"])
  }

  @Test func `what is missing, unknown or stale is found`() throws {
    #expect(try Self.file { $0.entries.removeLast() } == ["translation-incomplete"])
    #expect(
      try Self.file { file in
        file.entries.append(
          POEntry(key: POEntry.Key(context: "small.gone.text", id: "Gone."), strings: ["x"]))
      } == ["translation-unknown"])
    #expect(try Self.file { $0.entries[0].flags = ["fuzzy"] } == ["translation-stale"])
  }
}
