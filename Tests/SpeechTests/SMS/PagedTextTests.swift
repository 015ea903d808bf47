import Speech
import TestSupport
import Testing

/// Replies divided into messages.
@Suite struct PagedTextTests {
  private static let more = "Reply MORE to read on."

  private static func pages(
    _ told: [Passage], _ question: [Passage] = [], budget: PageBudget = .sms
  ) -> [PagedText.Page] {
    let text = PagedText(told: told, question: question, budget: budget, more: more)
    return (0..<10_000).lazy.map(text.page).prefix { $0 != nil }.compactMap { $0 }
  }

  /// The letters and numbers of pages, without what says that there is more.
  private static func content(_ pages: [PagedText.Page]) -> String {
    pages.map { page in
      page.hasMore ? String(page.text.dropLast(more.count)) : page.text
    }.joined().lettersAndNumbers
  }

  private static let menu = [
    Passage(.aside, "Question 3 of about 11"), Passage(.paragraph, "Where is it today?"),
    Passage(.option(1), "Heathrow"), Passage(.option(2), "Gatwick"),
    Passage(.aside, "Type the number of your answer."),
  ]

  @Test func aShortReplyIsOnePageAsItIs() {
    let pages = Self.pages([], Self.menu)
    #expect(
      pages.map(\.text) == [
        "Question 3 of about 11\nWhere is it today?\n1 Heathrow\n2 Gatwick\n"
          + "Type the number of your answer."
      ])
    #expect(pages.map(\.hasMore) == [false])
  }

  @Test func whatStandsBesideAQuestionGoesWhereThatSparesAPart() {
    let told = [Passage(.paragraph, String(repeating: "a", count: 90))]
    let pages = Self.pages(told, Self.menu)
    #expect(
      pages.map(\.text).first?.hasSuffix("aaa\nWhere is it today?\n1 Heathrow\n2 Gatwick") == true)
    #expect(SMSLength(pages[0].text).parts == 1)
  }

  @Test func nothingGivesNoPage() {
    #expect(Self.pages([]) == [])
  }

  @Test(arguments: [80, 100, 300])
  func aQuestionAndItsChoicesAreKeptTogether(size: Int) {
    let told = [Passage(.paragraph, String(repeating: "a ", count: size / 2) + "b")]
    let choices = (1...12).map { Passage(.option($0), "A choice with some words, number \($0)") }
    let pages = Self.pages(told, [Passage(.paragraph, "Which?")] + choices.dropLast(2))
    #expect(pages.count == 2)
    #expect(pages.last?.text.hasPrefix("Which?\n1 A choice") == true)
  }

  @Test func aPageEndsAfterASentenceAndSaysThatThereIsMore() {
    let text = String(repeating: "This is one sentence of about fifty characters. ", count: 30)
    let pages = Self.pages([Passage(.paragraph, text)])
    #expect(pages.count > 2)
    for page in pages.dropLast() {
      #expect(page.text.hasSuffix("characters.\n" + Self.more))
    }
  }

  @Test func aListIsDividedBetweenItsLines() {
    let list = (1...40).map { Passage(.bullet, "Item \($0): what to do about it") }
    for page in Self.pages(list) {
      let lines = page.text.split(separator: "\n").filter { $0 != Self.more }
      #expect(lines.allSatisfy { $0.hasPrefix("- Item") && $0.hasSuffix("about it") })
    }
  }

  @Test func aHeadingIsNeverTheLastOfAPage() {
    let steps = (1...20).flatMap { number in
      [
        Passage(.heading, "Heading \(number)"),
        Passage(.paragraph, "What to do, in \(number) words. And something more about it."),
      ]
    }
    for page in Self.pages(steps) where page.hasMore {
      let lines = page.text.split(separator: "\n")
      #expect(lines.dropLast().last?.hasPrefix("Heading") == false)
    }
  }

  @Test func aLinkAndANumberStayWhole() {
    let link = "https://righttoremain.org.uk/toolkit/politicians"
    let number = "020 7219 3000"
    for offset in 380...459 {
      let filler = String(repeating: "a ", count: offset / 2) + (offset % 2 == 1 ? "a" : "")
      for whole in [link, number] {
        let text = filler + " " + whole + " " + String(repeating: "b ", count: 100)
        let pages = Self.pages([Passage(.paragraph, text)])
        #expect(pages.contains { $0.text.contains(whole) }, "\(offset)")
      }
    }
  }

  @Test func aWordLargerThanAPageIsDividedBetweenCharacters() {
    let family = "👨‍👩‍👧"
    let pages = Self.pages([Passage(.paragraph, String(repeating: family, count: 100))])
    #expect(pages.count > 1)
    let count = pages.reduce(0) { $0 + $1.text.filter { $0 == Character(family) }.count }
    #expect(count == 100)
  }

  @Test func noPageIsLargerThanItMayBeAndNothingIsLost() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let told = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        Passage(.paragraph, SampleTexts.random(using: &random))
      }
      let pages = Self.pages(told, Self.menu)
      #expect(pages.allSatisfy { SMSLength($0.text).parts <= 3 })
      let whole = Self.pages(told, Self.menu, budget: .chat)
      let short = Self.pages(told, Self.menu.filter { $0.role != .aside }, budget: .chat)
      #expect([Self.content(whole), Self.content(short)].contains(Self.content(pages)))
    }
  }

  @Test func aChatTakesLongerPages() {
    let list = (1...200).map { Passage(.bullet, "Item \($0): what to do about it") }
    #expect(Self.pages(list, budget: .chat).count == 2)
    #expect(Self.pages(list, budget: .chat).allSatisfy { $0.text.utf16.count <= 3_500 })
  }
}

extension String {
  fileprivate var lettersAndNumbers: String {
    filter { $0.isLetter || $0.isNumber }
  }
}
