import Findings
import Gettext
import Testing

@Suite struct CatalogueTests {
  private static func catalogue(_ entries: String, header: String = "") -> Catalogue? {
    let text = """
      msgid ""
      msgstr ""
      "Language: fa\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Plural-Forms: nplurals=2; plural=n > 1;\\n"
      \(header)

      \(entries)
      """
    guard
      case .sound(let catalogue, _) = Catalogue.read(
        Array(text.utf8), path: "fa.po", language: "fa")
    else { return nil }
    return catalogue
  }

  @Test func `a translation is found by its key and its English`() throws {
    let fa = try #require(
      Self.catalogue("msgctxt \"p.a.text\"\nmsgid \"Yes\"\nmsgstr \"بله\"\n"))
    #expect(fa.translation(of: "Yes", key: "p.a.text") == ["بله"])
    #expect(fa.translation(of: "Yes", key: "p.b.text") == nil)
    #expect(fa.translation(of: "Yes.", key: "p.a.text") == nil)
  }

  @Test(arguments: [
    "#, fuzzy\nmsgctxt \"k\"\nmsgid \"Yes\"\nmsgstr \"بله\"\n",
    "#, python-brace-format, fuzzy\nmsgctxt \"k\"\nmsgid \"Yes\"\nmsgstr \"بله\"\n",
    "msgctxt \"k\"\nmsgid \"Yes\"\nmsgstr \"\"\n",
    "#~ msgctxt \"k\"\n#~ msgid \"Yes\"\n#~ msgstr \"بله\"\n",
  ])
  func `what is fuzzy, empty or obsolete is never shown`(_ entry: String) throws {
    let fa = try #require(Self.catalogue(entry))
    #expect(fa.translation(of: "Yes", key: "k") == nil)
  }

  @Test func `what counts is shown only with all its forms and the same plural`() throws {
    let entry = "msgctxt \"k\"\nmsgid \"one\"\nmsgid_plural \"many\"\nmsgstr[0] \"ا\"\n"
    let whole = try #require(Self.catalogue(entry + "msgstr[1] \"ب\"\n"))
    #expect(whole.translation(of: "one", plural: "many", key: "k") == ["ا", "ب"])
    #expect(whole.translation(of: "one", plural: "more", key: "k") == nil)
    #expect(whole.translation(of: "one", key: "k") == nil)
    #expect(whole.pluralForm(of: 1) == 0)
    #expect(whole.pluralForm(of: 2) == 1)
    let half = try #require(Self.catalogue(entry + "msgstr[1] \"\"\n"))
    #expect(half.translation(of: "one", plural: "many", key: "k") == nil)
    let short = try #require(Self.catalogue(entry))
    #expect(short.translation(of: "one", plural: "many", key: "k") == nil)
  }

  @Test func `a catalogue is a draft until somebody has signed it`() throws {
    #expect(try #require(Self.catalogue("")).reviewedBy == nil)
    let empty = try #require(Self.catalogue("", header: "\"X-Reviewed-By: \\n\""))
    #expect(empty.reviewedBy == nil)
    let signed = try #require(Self.catalogue("", header: "\"X-Reviewed-By: A. Reader\\n\""))
    #expect(signed.reviewedBy == "A. Reader")
  }

  @Test func `without a plural rule there is no catalogue`() {
    let text = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    guard
      case .unsound(let findings) = Catalogue.read(Array(text.utf8), path: "fa.po", language: "fa")
    else {
      Issue.record("it was read")
      return
    }
    #expect(findings.map(\.code) == [.cataloguePlural])
    #expect(findings.first?.remedy.contains("nplurals=2") == true)
  }
}
