import Channels
import Glibc
import Testing

/// On a pseudo-terminal, because what is tested is what the kernel does to a line.
@Suite struct LineReaderTerminalTests {
  @Test(arguments: [1, 100, 4093, 4094])
  func aLineThatTheTerminalKeepsIsWhole(length: Int) {
    let terminal = TestTerminal()
    let reader = LineReader(descriptor: terminal.device)
    let line = String(repeating: "a", count: length)
    terminal.type(line + "\n")
    #expect(reader.next() == .text(line))
  }

  @Test(arguments: [4095, 4096, 9000])
  func aLineThatFilledTheTerminalIsNotHandedOnAndTheNextOneIs(length: Int) {
    let terminal = TestTerminal()
    let reader = LineReader(descriptor: terminal.device)
    terminal.type(String(repeating: "a", count: length) + "\n")
    #expect(reader.next() == .cutByTerminal(limit: LineReader.terminalLimit))
    terminal.type("yes\n")
    #expect(reader.next() == .text("yes"))
  }

  @Test func aCutInTheMiddleOfACharacterIsACutAndNotBadUTF8() {
    let terminal = TestTerminal()
    let reader = LineReader(descriptor: terminal.device)
    terminal.type(String(repeating: "是", count: 2000) + "\n")
    #expect(reader.next() == .cutByTerminal(limit: LineReader.terminalLimit))
  }

  @Test func controlDOnAnEmptyLineEndsAndTheTerminalCanBeReadAgain() {
    let terminal = TestTerminal()
    let reader = LineReader(descriptor: terminal.device)
    terminal.type("\u{4}")
    #expect(reader.next() == .end)
    terminal.type("yes\n")
    #expect(reader.next() == .text("yes"))
  }

  @Test func controlDTwiceAfterWordsGivesTheWordsAndThenTheEnd() {
    let terminal = TestTerminal()
    let reader = LineReader(descriptor: terminal.device)
    terminal.type("no\u{4}\u{4}")
    #expect(reader.next() == .text("no"))
    #expect(reader.next() == .end)
  }

  @Test func aTerminalThatGoesAwayEnds() {
    var ends: (Int32, Int32) = (-1, -1)
    #expect(openpty(&ends.0, &ends.1, nil, nil, nil) == 0)
    defer { close(ends.1) }
    close(ends.0)
    #expect([.end, .failed(errno: EIO)].contains(LineReader(descriptor: ends.1).next()))
  }
}
