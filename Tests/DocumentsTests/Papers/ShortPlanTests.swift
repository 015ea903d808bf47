import Dialog
import Documents
import Engine
import Foundation
import Speech
import TestSupport
import Testing

/// The plan on one sheet of paper.
@Suite struct ShortPlanTests {
  private static let people = ["waiting": Paper.waiting, "petition": Paper.petition]

  private func page(_ person: String, in languages: [String] = []) throws -> String {
    let answers = try #require(Self.people[person])
    let files = Paper.files(
      Paper.state(answers), try Paper.real(), in: try languages.map(Paper.translated),
      as: [.html])
    return try #require(files["plan-one-page.html"])
  }

  /// With Chromium's own paper as the judge.
  @Test(
    .enabled(if: Judge.program("chromium") != nil, "chromium is not installed"),
    arguments: [
      ("waiting", ["en"]), ("waiting", ["ti"]), ("waiting", ["fr"]), ("waiting", ["ar", "en"]),
      ("petition", ["ar"]), ("petition", ["ti", "en"]),
    ])
  func aLongPlanIsPrintedOnOneSheetOfA4(person: String, languages: [String]) throws {
    let chromium = try #require(Judge.program("chromium"))
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appending(path: "plan.html")
    let paper = folder.appending(path: "plan.pdf")
    try self.page(person, in: languages).write(to: page, atomically: false, encoding: .utf8)
    let answer = try chromium.ask([
      "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
      "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(paper.path)",
      page.absoluteString,
    ])
    let pdf = String(decoding: try Data(contentsOf: paper), as: UTF8.self)
    #expect(pdf.matches(of: /\/Type \/Page\b/).count == 1, "\(answer.errors)")
    // A4 in points, as Chromium rounds it.
    #expect(pdf.contains(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/))
  }

  @Test func noLetterOnThePaperIsSmallerThanTenPoints() {
    let rules = StyleSheet.text.split(separator: "\n").filter { $0.contains(".single") }
    #expect(rules.count > 5)
    for rule in rules where rule.contains("font-size") {
      #expect(rule.contains("font-size: 10pt"), "\(rule)")
    }
  }

  @Test(arguments: ["waiting", "petition"])
  func everyStepAndTelephoneNumberOfThePlanIsOnIt(person: String) throws {
    let answers = try #require(Self.people[person])
    let files = Paper.files(Paper.state(answers), try Paper.real(), as: [.text])
    let short = try #require(files["plan-one-page.txt"])
    let plan = try #require(files["plan.txt"])
    #expect(short.count < plan.count * 2 / 3)
    let steps = plan.split(separator: "\n").filter { $0.prefixMatch(of: #/[0-9]+[.] /#) != nil }
    #expect(steps.count > 8)
    for step in steps { #expect(short.contains("[ ] \(step)\n"), "\(step)") }
    let numbers = plan.matches(of: /\b0[\d ]{9,}\d/).map { String($0.output) }
    #expect(person == "petition" || numbers.contains("020 7219 3000"))
    for number in numbers { #expect(short.contains(number), "\(number)") }
  }

  @Test func aStepSaysWhatToDoFirstAndWhichMessageIsForIt() throws {
    let page = try page("waiting")
    #expect(page.contains("<span class=\"box\">☐</span> 1. "))
    #expect(page.contains("Send the message below by email, or on paper."))
    #expect(page.contains("<p class=\"detail\">Message 1: "))
    #expect(page.contains("It is not legal advice."))
    #expect(!page.contains("Why: "))
  }

  @Test func aListStandsWithItsParagraph() throws {
    let files = try Paper.files(
      ofStep: """
        @ title Act
        @ when next
        Take these:

        * a pen

        Leave these:

        * a stone

        Phone 020 7946 0000:

        * by noon

        > It helps.
        """, as: [.text])
    let short = try #require(files["plan-one-page.txt"])
    #expect(
      short.hasSuffix("Take these:\n\n* a pen\n\nPhone 020 7946 0000:\n\n* by noon\n"), "\(short)")
  }

  @Test func twoLanguagesHaveBothTitlesAndTheTextOfTheFirst() throws {
    let page = try page("waiting", in: ["ar", "en"])
    #expect(page.contains("Write to the MP"))
    #expect(!page.contains("Send the message below by email"))
  }

  @Test func beforeTheEndOfTheWalkThereIsNone() throws {
    let files = Paper.files(Paper.state(Array(Paper.waiting.prefix(3))), try Paper.real())
    #expect(files["plan.txt"] != nil)
    #expect(!files.keys.contains { $0.contains("one-page") })
  }
}
