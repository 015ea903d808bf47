import Channels
import Glibc
import Testing

@Suite struct LineReaderTests {
  /// What a reader makes of input that ends.
  private func lines(_ bytes: some Collection<UInt8>) -> [LineReader.Line] {
    let pipe = TestPipe()
    let writer = dup(pipe.writer)
    pipe.closeWriter()
    let bytes = Array(bytes)
    // From a thread of its own, because a pipe holds less than the largest input.
    let writing = TestThread {
      var done = 0
      while done < bytes.count {
        done += max(0, bytes[done...].withUnsafeBytes { write(writer, $0.baseAddress, $0.count) })
      }
      close(writer)
    }
    let reader = LineReader(descriptor: pipe.reader)
    var lines: [LineReader.Line] = []
    repeat { lines.append(reader.next()) } while lines.last != .end
    writing.join()
    return lines
  }

  @Test(arguments: [
    ("", []),
    ("yes\n", ["yes"]),
    ("yes", ["yes"]),
    ("one\ntwo\r\nthree", ["one", "two", "three"]),
    ("\n\r\n\n", ["", "", ""]),
    ("a\rb\n", ["a\rb"]),
    ("a\r\r\n", ["a\r"]),
    ("last\r", ["last\r"]),
    ("nul\0 esc\u{1B} bom\u{FEFF}\n", ["nul\0 esc\u{1B} bom\u{FEFF}"]),
    ("نعم\n是\n👍\n", ["نعم", "是", "👍"]),
  ])
  func linesEndAtLineFeeds(input: String, expected: [String]) {
    #expect(lines(input.utf8) == expected.map { .text($0) } + [.end])
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8AreReportedAndTheNextLineIsRead(bytes: [UInt8]) {
    #expect(lines("a".utf8 + bytes + "\nb\n".utf8) == [.notUTF8, .text("b"), .end])
  }

  @Test(arguments: ["\n", "\r\n", ""])
  func aLineOfTheLimitIsWholeAndOneByteMoreIsTooLong(ending: String) {
    let limit = LineReader.limit
    let whole = String(repeating: "x", count: limit)
    #expect(lines((whole + ending).utf8) == [.text(whole), .end])
    #expect(
      lines((whole + "y" + ending).utf8) == [.tooLong(bytes: limit + 1, limit: limit), .end])
  }

  @Test func aVeryLongLineIsSkippedToItsEnd() {
    let bytes = Array(repeating: UInt8(ascii: "z"), count: 5_000_000) + "\nnext\n".utf8
    #expect(
      lines(bytes)
        == [.tooLong(bytes: 5_000_000, limit: LineReader.limit), .text("next"), .end])
  }

  @Test func aLineThatComesInPiecesIsOneLine() {
    let pipe = TestPipe()
    let reader = LineReader(descriptor: pipe.reader)
    let writer = pipe.writer
    let writing = TestThread {
      for piece in ["ye", "s", "\r", "\nno\n"] {
        _ = Array(piece.utf8).withUnsafeBytes { write(writer, $0.baseAddress, $0.count) }
        usleep(2_000)
      }
    }
    #expect(reader.next() == .text("yes"))
    #expect(reader.next() == .text("no"))
    writing.join()
  }

  @Test func aDescriptorThatCannotBeReadIsReported() {
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    #expect(LineReader(descriptor: folder).next() == .failed(errno: EISDIR))
    #expect(LineReader(descriptor: -1).next() == .failed(errno: EBADF))
  }

  @Test func anInterruptThatCameBeforeEndsTheWaitAndKeepsWhatWasRead() {
    let pipe = TestPipe()
    let interrupts = Interrupts()
    let reader = LineReader(descriptor: pipe.reader, interrupts: interrupts)
    interrupts.note(at: 1)
    #expect(reader.next() == .interrupted)
    pipe.write("yes\n".utf8)
    #expect(reader.next() == .text("yes"))
  }

  @Test func anInterruptEndsAWaitThatHasBegun() {
    let pipe = TestPipe()
    let interrupts = Interrupts()
    let reader = LineReader(descriptor: pipe.reader, interrupts: interrupts)
    let pressing = TestThread {
      usleep(5_000)
      interrupts.note(at: 1)
    }
    #expect(reader.next() == .interrupted)
    pressing.join()
  }
}
