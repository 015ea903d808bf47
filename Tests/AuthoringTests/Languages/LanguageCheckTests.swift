import Authoring
import Dialog
import Findings
import Gettext
import Speech
import TestSupport
import Testing

@Suite struct LanguageCheckTests {
  private static let dialog = """
    # ask first
    @ title First
    @ changes
    Is it so?

    > Because.

    - yes: Yes
    - no: No | not so
    - maybe: Maybe

    -> second

    # ask second
    @ title Second
    @ changes
    And which?

    > Because.

    ? first is yes
    - a: Apple

    ? otherwise
    - b: Pear

    - c: Plum

    -> plan

    # step do
    @ title Do it
    @ when today
    Do it.

    # letter write
    @ title Write
    I say {first}.

    # letter more
    @ title Write more
    I say {second}.

    """

  /// What is found in Arabic, with some texts translated: place, code and message.
  private static func findings(_ entries: String) throws -> [String] {
    let spoken = try SpokenDialog.small(dialog)
    let inspection = Inspection(spoken, on: Inspection.day)
    let template = Template([spoken.dialog])
    let plurals = try #require(PluralTable.header(of: "ar"))
    let header = POFile(fields: Template.fields(language: "ar", plurals: plurals), entries: [])
    // Each translation stands before what is not translated.
    let text = POWriter().text(header) + "\n" + entries
    guard case .sound(let file, _) = POReader.read(Array(text.utf8), path: "") else { return [] }
    let present = Set(file.entries.map(\.key))
    var rest = CatalogueUpdate(to: template, plurals: try #require(PluralForms(plurals)))
      .updated(header)
    rest.entries.removeAll { present.contains($0.key) }
    let others = POWriter().text(rest).split(separator: "\n\n", maxSplits: 1)[1]
    let source = FindingSource.catalogue(
      DialogFile(path: "ar.po", bytes: Array((text + "\n" + others).utf8)), language: "ar",
      template: template, dialogs: [inspection])
    let first = POWriter().text(header).split(separator: "\n").count + 1
    return source.findings.filter { $0.severity != .note }.map {
      "\($0.place.line - first):\($0.place.column): \($0.code.rawValue): \($0.message)"
    }
  }

  @Test func `nothing collides where nothing is translated`() throws {
    #expect(try Self.findings("") == [])
  }

  @Test func `two options of one word are found where the second has it`() throws {
    let found = try Self.findings(
      """
      msgctxt "small.first.option.yes"
      msgid "Yes"
      msgstr "نعم"

      msgctxt "small.first.words.no"
      msgid "not so"
      msgstr ""
      "ليس كذلك | "
      "نَعَم"
      """)
    #expect(found == ["9:2: translation-words: 'نَعَم' means both 'yes' and 'no' of 'first'"])
  }

  @Test func `options that are never offered together may have one word`() throws {
    let found = try Self.findings(
      """
      msgctxt "small.second.option.a"
      msgid "Apple"
      msgstr "فاكهة"

      msgctxt "small.second.option.b"
      msgid "Pear"
      msgstr "فاكهة"
      """)
    #expect(found == [])
  }

  @Test func `titles of letters and of what may have changed are told apart`() throws {
    let found = try Self.findings(
      """
      msgctxt "small.write.title"
      msgid "Write"
      msgstr "رسالة"

      msgctxt "small.more.title"
      msgid "Write more"
      msgstr "رسالة"

      msgctxt "small.first.title"
      msgid "First"
      msgstr "سؤال"

      msgctxt "small.second.title"
      msgid "Second"
      msgstr "سؤال"
      """)
    #expect(
      found == [
        "7:9: translation-words: 'رسالة' means both 'write' and 'more' in the choice of letters",
        "15:9: translation-words: 'سؤال' means both 'first' and 'second' in the list of what may "
          + "have changed",
      ])
  }

  @Test func `a command and a number are no answers`() throws {
    let found = try Self.findings(
      """
      msgctxt "common.skip.words"
      msgid "skip | pass | next question"
      msgstr "تخطَّ | لا"

      msgctxt "small.first.option.no"
      msgid "No"
      msgstr "لا"

      msgctxt "small.first.option.yes"
      msgid "Yes"
      msgstr "2"
      """)
    #expect(
      found.contains(
        "7:9: translation-words: 'لا' means 'no' and is also one of the engine's own words"))
    #expect(
      found.contains(
        "11:9: translation-numbered: 'yes' is called '2', and numbers choose by their place in the "
          + "list"))
  }

  @Test func `a question that takes many text messages is found in the language`() throws {
    let long = String(repeating: "هل هذا صحيح؟ ", count: 60)
    let found = try Self.findings(
      """
      msgctxt "small.first.text"
      msgid "Is it so?"
      msgstr "\(long)صحيح؟"
      """)
    #expect(found.contains { $0.hasPrefix("3:9: long-question: the question 'first' takes 5 ") })
  }

  @Test func `what is not translated is counted in one note`() throws {
    let spoken = try SpokenDialog.small(Self.dialog)
    let template = Template([spoken.dialog])
    let plurals = try #require(PluralTable.header(of: "ar"))
    let header = POFile(fields: Template.fields(language: "ar", plurals: plurals), entries: [])
    let file = CatalogueUpdate(to: template, plurals: try #require(PluralForms(plurals)))
      .updated(header)
    let source = FindingSource.catalogue(
      DialogFile(path: "ar.po", bytes: Array(POWriter().text(file).utf8)), language: "ar",
      template: template, dialogs: [Inspection(spoken, on: Inspection.day)])
    #expect(source.findings.map(\.code) == [.translationMissing])
    #expect(source.findings.first?.message.hasPrefix("\(template.units.count) texts are") == true)
  }
}
