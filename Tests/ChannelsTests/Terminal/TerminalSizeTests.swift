@testable import Channels
import Testing

@Suite struct TerminalSizeTests {
  @Test(
    arguments: [
      ((120, 40), nil, nil, 120, 40),
      ((120, 40), "60", "10", 120, 40),
      ((0, 0), "60", "10", 60, 10),
      (nil, "60", nil, 60, 24),
      (nil, "wide", "-3", 80, 24),
      (nil, nil, nil, 80, 24),
      ((4, 1), nil, nil, 20, 5),
      ((60_000, 60_000), nil, nil, 1_000, 1_000),
    ] as [((Int, Int)?, String?, String?, Int, Int)])
  func theTerminalIsAskedThenTheEnvironmentThenSupposed(
    reported: (Int, Int)?, columns: String?, lines: String?, width: Int, height: Int
  ) {
    #expect(
      TerminalSize.choose(
        reported: reported.map { ($0.0, $0.1) }, columns: columns, lines: lines)
        == TerminalSize(columns: width, rows: height))
  }

  @Test func aTerminalSaysItsSize() {
    let terminal = TestTerminal(columns: 43, rows: 17)
    #expect(TerminalSize.current(of: terminal.device) == TerminalSize(columns: 43, rows: 17))
  }
}
