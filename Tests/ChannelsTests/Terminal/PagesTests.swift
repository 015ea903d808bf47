import Channels
import TestSupport
import Testing

@Suite struct PagesTests {
  @Test func linesThatFitAreOnePage() {
    let lines = (1...9).map(String.init)
    #expect(Pages([lines], size: TerminalSize(columns: 80, rows: 10)).pages == [lines])
    #expect(Pages([], size: .usual).pages.isEmpty)
  }

  @Test func aPageLeavesARowForTheHint() {
    let lines = (1...20).map(String.init)
    let pages = Pages([lines], size: TerminalSize(columns: 80, rows: 10)).pages
    #expect(pages.map(\.count) == [9, 9, 2])
  }

  @Test func aPageEndsBetweenTwoBlocksInItsSecondHalf() {
    let blocks = [["1", "2", "3", "4", "5", "6"], ["8", "", "10", "11", "12"]]
    let pages = Pages(blocks, size: TerminalSize(columns: 80, rows: 10)).pages
    #expect(pages.map(\.count) == [7, 5])
  }

  @Test func aQuestionStandsWithWhatIsSaidBeforeItWhenThereIsRoom() {
    let blocks = [["1", "2", "3", "4", "5"]]
    let question = ["", "a", "b"]
    let pages = { (rows: Int) in
      Pages(blocks, closing: question, size: TerminalSize(columns: 80, rows: rows)).pages
    }
    #expect(pages(10) == [["1", "2", "3", "4", "5", "", "a", "b"]])
    #expect(pages(9) == [["1", "2", "3", "4", "5"], ["", "a", "b"]])
  }

  @Test func aQuestionIsNeverCut() {
    let question = [""] + (1...30).map(String.init)
    let size = TerminalSize(columns: 80, rows: 10)
    #expect(Pages([], closing: question, size: size).pages == [question])
    #expect(Pages([["1"]], closing: question, size: size).pages == [["1"], question])
  }

  @Test func aLineWiderThanTheScreenCountsAsItsRows() {
    let address = String(repeating: "a", count: 60)
    let pages = Pages([[address, address, address]], size: TerminalSize(columns: 20, rows: 7)).pages
    #expect(pages == [[address, address], [address]])
  }

  @Test func aLineTallerThanTheScreenIsAPage() {
    let address = String(repeating: "a", count: 500)
    let pages = Pages([["x", address, "y"]], size: TerminalSize(columns: 20, rows: 5)).pages
    #expect(pages == [["x"], [address], ["y"]])
  }

  @Test(arguments: 0..<200)
  func everyLineIsShownOnceAndEveryPageFits(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let size = TerminalSize(
      columns: Int.random(in: 20...40, using: &random), rows: Int.random(in: 5...12, using: &random)
    )
    let lines = (0..<Int.random(in: 0...100, using: &random)).map { index in
      Bool.random(using: &random) ? "" : String(repeating: "\(index % 10)", count: index % 60)
    }
    let blocks = lines.split(separator: "", omittingEmptySubsequences: false).map(Array.init)
    let pages = Pages(blocks, size: size).pages
    #expect(pages.flatMap(\.self) == lines)
    for page in pages {
      let rows = page.reduce(0) { $0 + max(1, ($1.count + size.columns - 1) / size.columns) }
      #expect(rows < size.rows || page.count == 1)
    }
  }
}
