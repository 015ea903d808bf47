import Dialog
import Gettext
import Speech
import TestSupport
import Testing

@testable import Authoring

@Suite struct CatalogueUpdateTests {
  private static func template(_ paragraphs: [String], extra: String = "") throws -> Template {
    let text = """
      # ask first
      @ title First
      \(extra)
      \(paragraphs.joined(separator: "\n\n"))

      - a: One
      - b: Two

      -> plan

      # step go
      @ title Go
      @ when today
      Go on.
      """
    return Template([try SmallDialog.graph(text)])
  }

  private static let key = "small.first.text"
  private static let plurals = PluralForms("nplurals=2; plural=n > 1;")

  /// A file in which each text of the key is translated as itself in capitals.
  private static func file(_ template: Template) throws -> POFile {
    let empty = POFile(
      fields: Template.fields(language: "fa", plurals: "nplurals=2; plural=n > 1;"), entries: [])
    var file = CatalogueUpdate(to: template, plurals: try #require(plurals)).updated(empty)
    for index in file.entries.indices where file.entries[index].key.context == key {
      file.entries[index].strings = [file.entries[index].key.id.uppercased()]
      file.entries[index].comments = ["seen"]
    }
    return file
  }

  private static func updated(_ file: POFile, to template: Template) throws -> [POEntry] {
    CatalogueUpdate(to: template, plurals: try #require(plurals)).updated(file).entries
  }

  private static func texts(_ entries: [POEntry]) -> [String] {
    entries.filter { $0.key.context == key }.map { entry in
      (entry.isObsolete ? "~" : "") + (entry.isFuzzy ? "?" : "") + entry.key.id + "="
        + (entry.strings.first ?? "")
    }
  }

  @Test func `what did not change keeps its translation and the translator's notes`() throws {
    let template = try Self.template(["Alpha.", "Beta."])
    let file = try Self.file(template)
    #expect(try Self.updated(file, to: template) == file.entries)
  }

  @Test func `a paragraph put in, taken out or moved touches no other`() throws {
    let file = try Self.file(Self.template(["Alpha.", "Beta.", "Gamma."]))
    let inserted = try Self.template(["Alpha.", "New.", "Beta.", "Gamma."])
    #expect(
      Self.texts(try Self.updated(file, to: inserted))
        == ["Alpha.=ALPHA.", "New.=", "Beta.=BETA.", "Gamma.=GAMMA."])
    let removed = try Self.template(["Alpha.", "Gamma."])
    #expect(
      Self.texts(try Self.updated(file, to: removed))
        == ["Alpha.=ALPHA.", "Gamma.=GAMMA.", "~Beta.=BETA."])
  }

  @Test func `a changed paragraph goes fuzzy with its old English`() throws {
    let file = try Self.file(Self.template(["Alpha.", "Beta.", "Gamma."]))
    let entries = try Self.updated(file, to: Self.template(["Alpha.", "Beta, changed.", "Gamma."]))
    #expect(
      Self.texts(entries) == ["Alpha.=ALPHA.", "?Beta, changed.=BETA.", "Gamma.=GAMMA."])
    let changed = try #require(entries.first { $0.isFuzzy })
    #expect(changed.previous?.id == "Beta.")
    #expect(changed.comments == ["seen"])
    // What it was first translated from stays, however often it changes.
    let file2 = POFile(fields: file.fields, entries: entries)
    let again = try Self.updated(file2, to: Self.template(["Alpha.", "Beta, again.", "Gamma."]))
    #expect(again.first { $0.isFuzzy }?.previous?.id == "Beta.")
  }

  @Test func `in a gap the first old text goes to the first new one, however alike others are`()
    throws
  {
    let file = try Self.file(Self.template(["You must not go.", "You may stay."]))
    let entries = try Self.updated(file, to: Self.template(["Call first.", "You must go."]))
    #expect(
      Self.texts(entries)
        == ["?Call first.=YOU MUST NOT GO.", "You must go.=", "~You may stay.=YOU MAY STAY."])
  }

  @Test func `what comes back after it was taken out is translated still`() throws {
    let whole = try Self.template(["Alpha.", "Beta."])
    let file = try Self.file(whole)
    let without = POFile(
      fields: file.fields, entries: try Self.updated(file, to: Self.template(["Alpha."])))
    #expect(Self.texts(try Self.updated(without, to: whole)) == ["Alpha.=ALPHA.", "Beta.=BETA."])
  }

  @Test func `a renamed question takes its translations along`() throws {
    let file = try Self.file(Self.template(["Alpha."]))
    let graph = try SmallDialog.graph(
      """
      # ask renamed
      @ title First
      @ formerly first
      Alpha.

      - a: One
      - b: Two

      -> plan

      # step go
      @ title Go
      @ when today
      Go on.
      """, head: SmallDialog.head.replacing("@ start first", with: "@ start renamed"))
    let entries = try Self.updated(file, to: Template([graph]))
    let moved = try #require(entries.first { $0.key.context == "small.renamed.text" })
    #expect(moved.strings == ["ALPHA."])
    #expect(!moved.isFuzzy)
  }

  @Test func `accepting a key lets its translations stand`() throws {
    let file = try Self.file(Self.template(["Alpha beta."]))
    let template = try Self.template(["Alpha, beta."])
    let stale = POFile(fields: file.fields, entries: try Self.updated(file, to: template))
    let (accepted, count) = CatalogueAcceptance(of: Self.key, in: template).accepted(stale)
    #expect(count == 1)
    #expect(Self.texts(accepted.entries) == ["Alpha, beta.=ALPHA BETA."])
    #expect(!CatalogueAcceptance(of: "small.first.txt", in: template).isKnown)
  }

  @Test func `the status counts what is translated, stale and missing`() throws {
    let file = try Self.file(Self.template(["Alpha.", "Beta."]))
    let template = try Self.template(["Alpha.", "Changed here."])
    let now = POFile(fields: file.fields, entries: try Self.updated(file, to: template))
    let status = TranslationStatus(of: now, language: "fa", template: template)
    #expect(status.translated == 1)
    #expect(status.stale == 1)
    #expect(status.missing == template.units.count - 2)
    #expect(status.reviewedBy == nil)
  }

  @Test(.enabled(if: Judge.program("msgfmt") != nil, "msgfmt (gettext) is not installed"))
  func `msgfmt accepts the template and a new file of every known language`() throws {
    let msgfmt = try #require(Judge.program("msgfmt"))
    let template = Template([try RealDialog.spoken().dialog])
    for language in ["ar", "fa", "ti", "fr", "vi", "ru"] {
      let header = try #require(PluralTable.header(of: language))
      let empty = POFile(
        fields: Template.fields(language: language, plurals: header), entries: [])
      let update = CatalogueUpdate(to: template, plurals: try #require(PluralForms(header)))
      let answer = try msgfmt.ask(
        ["-c", "-o", "/dev/null", "-"], input: POWriter().text(update.updated(empty)))
      #expect(answer.status == 0, "\(answer.errors)")
    }
  }
}
