import Dialog
import Engine
import Speech
import TestSupport
import Testing

/// What is said when a language was chosen.
@Suite struct LanguageChosenTests {
  /// What is said of languages, of which only some can be read.
  private func said(_ codes: [String], readable: Set<String>) throws -> [String] {
    let english = try RealDialog.spoken()
    let library = LanguageLibrary(english, translations: ["ar", "fa"]) {
      readable.contains($0) ? try? RealTranslation.catalogue($0) : nil
    }
    let spoken = library.spoken(in: codes)
    let day = try #require(CalendarDay(year: 2026, month: 11, day: 23))
    let sheet = Conversation(spoken.script, state: State().held(in: codes)).sheet(on: day)
    return Speaker(spoken, sheet).passages(.languageChosen(codes)).flatMap(\.wordings).map(\.text)
  }

  @Test func `a language that can be spoken is called by its name`() throws {
    #expect(try said(["fa"], readable: ["fa"]).first?.contains(Language("fa").name) == true)
  }

  @Test func `a language that cannot be read is not announced, and it is said why`() throws {
    let english = try RealDialog.spoken().vocabulary
    #expect(try said(["fa"], readable: []) == [english(.languageIncomplete)])
  }

  @Test func `of two only the one that can be spoken is announced`() throws {
    let text = try said(["fa", "en"], readable: []).joined()
    #expect(text.contains(Language("en").name))
    #expect(!text.contains(Language("fa").name))
  }
}
