import Channels
import Testing

@Suite struct PagerTests {
  private let terminal = TestTerminal(columns: 40, rows: 6)
  private let lines = (1...12).map { "line \($0)" }

  private func show(_ lines: [String], canMoveCursor: Bool = false) throws -> LineReader.Line? {
    let pager = Pager(
      reader: LineReader(descriptor: terminal.device), output: Output(descriptor: terminal.device),
      hint: "Press Enter", style: Style(isOn: false), canMoveCursor: canMoveCursor)
    return try pager.show([lines], size: TerminalSize.current(of: terminal.device))
  }

  @Test func aShortTextNeedsNoEnter() throws {
    #expect(try show(["one", "two"]) == nil)
    #expect(terminal.seen() == "one\ntwo\n")
  }

  @Test func enterShowsTheNextPage() throws {
    terminal.type("\n\n")
    #expect(try show(lines) == nil)
    let pages = [lines[..<5], lines[5..<10], lines[10...]].map { $0.joined(separator: "\n") + "\n" }
    #expect(terminal.seen() == pages.joined(separator: "Press Enter "))
  }

  @Test func theHintIsTakenBackWhereItCanBe() throws {
    terminal.type("\n\n")
    #expect(try show(lines, canMoveCursor: true) == nil)
    #expect(terminal.seen().contains("Press Enter \u{1B}[A\u{1B}[2Kline 6\n"))
  }

  @Test(
    arguments: [
      ("why\n", .text("why")), (" \n", .text(" ")), ("\u{4}", .end),
    ] as [(String, LineReader.Line)])
  func anythingElseIsTheNextMessage(typed: String, expected: LineReader.Line) throws {
    terminal.type(typed)
    #expect(try show(lines) == expected)
    #expect(!terminal.seen().contains("line 6"))
  }

  @Test func aTerminalThatIsGoneIsReported() throws {
    let pager = Pager(
      reader: LineReader(descriptor: terminal.device), output: Output(descriptor: -1),
      hint: "Press Enter", style: Style(isOn: false), canMoveCursor: false)
    #expect(throws: OutputFailure.self) { try pager.show([lines], size: .usual) }
  }
}
