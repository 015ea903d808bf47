import Documents
import Engine
import Foundation
import TestSupport
import Testing

/// Papers in the languages of a conversation, each piece marked with its own.
@Suite struct PaperLanguageTests {
  private static let languages = [["ar"], ["fa"], ["ti"], ["fr"], ["ti", "en"], ["ar", "en"]]

  private func papers(
    _ languages: [String], _ state: State = Paper.state(Paper.waiting),
    as formats: Set<Export.Format> = Set(Export.Format.allCases)
  ) throws -> [String: String] {
    Paper.files(
      state, try Paper.real(), in: try languages.map(Paper.translated), as: formats)
  }

  private func expectPlausible(_ page: String, _ name: String) {
    let pieces = MarkedText(page).pieces
    #expect(pieces.count > 50, "\(name)")
    for piece in pieces where !piece.isApart && piece.text.contains(where: \.isLetter) {
      #expect(piece.isPlausible, "\(name): \(piece.language) \(piece.direction): \(piece.text)")
    }
  }

  @Test(arguments: languages)
  func everyPieceOfAPaperIsMarkedWithItsLanguage(languages: [String]) throws {
    for state in [Paper.state(Paper.waiting), Paper.state(Paper.petition)] {
      let page = try #require(try papers(languages, state, as: [.html])["papers.html"])
      let direction = ["ar", "fa"].contains(languages[0]) ? "rtl" : "ltr"
      #expect(page.contains("<html lang=\"\(languages[0])\" dir=\"\(direction)\">"))
      expectPlausible(page, languages.joined(separator: ","))
    }
  }

  @Test(arguments: [["ar"], ["ti", "en"]])
  func everyPieceOfAGuideIsMarkedWithItsLanguageAndItsLinksLeadSomewhere(
    languages: [String]
  ) throws {
    let guide = Guide(
      in: try languages.map(Paper.translated), english: try Paper.real(), on: Paper.day)
    let text = DocumentFormat.html.text(guide.document)
    expectPlausible(text, languages.joined(separator: ","))
    let page = Page(text: text)
    #expect(Set(page.targets).subtracting(page.anchors) == [])
    let markdown = DocumentFormat.markdown.text(guide.document)
    let anchors = Set(markdown.matches(of: /<a id="([^"]+)"><\/a>/).map { String($0.output.1) })
    let targets = Set(markdown.matches(of: /\]\(#([^)]+)\)/).map { String($0.output.1) })
    #expect(targets.count > 100 && targets.subtracting(anchors) == [])
  }

  @Test func whatIsSentStandsInEnglishWithItsMeaningBesideIt() throws {
    let page = try #require(try papers(["fa"], as: [.html])["papers.html"])
    let messages = page.components(separatedBy: "<div class=\"message\"").dropFirst()
    #expect(messages.count > 4 && messages.count.isMultiple(of: 2))
    for (number, message) in messages.enumerated() {
      let isSent = number.isMultiple(of: 2)
      #expect(message.hasPrefix(isSent ? " lang=\"en\" dir=\"ltr\">" : " lang=\"fa\" dir=\"rtl\">"))
    }
  }

  @Test func aLanguageStandsOnTheSameSideInMessagesAsOnTheRestOfThePage() throws {
    let page = try #require(try papers(["ti", "en"], as: [.html])["papers.html"])
    let messages = page.components(separatedBy: "<div class=\"message\"").dropFirst()
    #expect(messages.count > 4 && messages.count.isMultiple(of: 2))
    for (number, message) in messages.enumerated() {
      #expect(message.hasPrefix(number.isMultiple(of: 2) ? " lang=\"ti\"" : " lang=\"en\""))
    }
  }

  @Test func thatAnAnswerIsLeftOutIsSaidInBothLanguages() throws {
    let talk = Documents.Talk(
      [Documents.Talk.Turn(typed: .masked, passages: [])], showsPrivate: false)
    let files = Paper.files(
      Paper.state([]), try Paper.real(), in: try ["fr", "en"].map(Paper.translated),
      as: [.text], talk: talk)
    let text = try #require(files["transcript.txt"])
    #expect(text.contains("you: [kept private]"))
    #expect(text.count { $0 == "[" } == 4, "\(text)")
  }

  @Test func aSummaryForAnOfficeHasEnglishBesideAnyLanguage() throws {
    let files = try papers(["ar"], as: [.text])
    let summary = try #require(files["sheet-case-summary.txt"])
    #expect(summary.contains("Date of birth") && summary.contains("تاريخ الميلاد"))
    let list = try #require(files["sheet-document-list.txt"])
    #expect(!list.contains("The papers"))
  }

  @Test(arguments: ["ar", "fa"])
  func inPlainTextEachLineRunsFromRightToLeftAndNumbersDoNot(language: String) throws {
    let plan = try #require(try papers([language], as: [.text])["plan.txt"])
    #expect(plan.contains("\u{2066}https://www.theyworkforyou.com\u{2069}"))
    #expect(plan.contains("\u{2066}020 7219 3000\u{2069}"))
    for line in plan.split(separator: "\n") where line.contains(where: \.isLetter) {
      let first = try #require(line.unicodeScalars.first)
      #expect(first.value == 0x200F || (0x600...0x6FF).contains(first.value), "\(line)")
    }
  }

  @Test func listsInTwoLanguagesHaveMarksOnBothSides() throws {
    let page = try #require(
      try papers(["ar", "en"], Paper.state(Paper.petition), as: [.html])["papers.html"])
    #expect(page.contains("<ul class=\"two\">"))
    #expect(!page.contains("<ul>\n<li><div class=\"pair\">"))
  }
}
