@testable import Channels
import Testing

@Suite struct StyleTests {
  @Test(
    arguments: [
      (true, nil, "xterm-256color", true),
      (true, "", "xterm", true),
      (true, "1", "xterm", false),
      (true, "0", "xterm", false),
      (true, nil, "dumb", false),
      (true, nil, "", false),
      (true, nil, nil, false),
      (false, nil, "xterm", false),
    ] as [(Bool, String?, String?, Bool)])
  func codesAreWrittenOnlyWhereTheyAreWanted(
    isTerminal: Bool, noColor: String?, term: String?, expected: Bool
  ) {
    #expect(Style(isTerminal: isTerminal, noColor: noColor, term: term).isOn == expected)
  }

  @Test func noColorDoesNotForbidToTakeALineBack() {
    #expect(Style.canMoveCursor(isTerminal: true, term: "xterm"))
    #expect(!Style.canMoveCursor(isTerminal: true, term: "dumb"))
  }

  @Test func aPieceEndsItsOwnStyle() {
    let style = Style(isOn: true)
    #expect(style.bold("Plan") == "\u{1B}[1mPlan\u{1B}[0m")
    #expect(style.bold("") == "")
    #expect(Style(isOn: false).bold("Plan") == "Plan")
  }

  @Test func codesTakeNoColumns() {
    let style = Style(isOn: true)
    #expect(Style.columns(of: "a " + style.bold("是的") + " b" + style.dim("c")) == 9)
  }
}
