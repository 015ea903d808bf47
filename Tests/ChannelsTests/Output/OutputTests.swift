import Channels
import Glibc
import Testing

@Suite struct OutputTests {
  init() {
    Signals.ignoreOutputSignals()
  }

  @Test func textLeavesAtOnce() throws {
    let pipe = TestPipe()
    try Output(descriptor: pipe.writer).write("Are you safe now? نعم\n")
    pipe.closeWriter()
    #expect(String(decoding: pipe.readAll(), as: UTF8.self) == "Are you safe now? نعم\n")
  }

  @Test(arguments: [false, true])
  func aSlowReaderGetsAllOfALargeText(nonBlocking: Bool) {
    let pipe = TestPipe(nonBlocking: nonBlocking)
    let text = String(repeating: "0123456789", count: 100_000)
    let writer = pipe.writer
    let writing = TestThread {
      #expect(throws: Never.self) { try Output(descriptor: writer).write(text) }
    }
    var size = 0
    var chunk = [UInt8](repeating: 0, count: 10_000)
    while size < 1_000_000 {
      size += max(0, read(pipe.reader, &chunk, chunk.count))
      if size % 70_000 == 0 { usleep(100) }
    }
    writing.join()
    #expect(size == 1_000_000)
  }

  @Test func aFullDiskIsReported() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    #expect(throws: OutputFailure.failed(errno: ENOSPC)) {
      try Output(descriptor: full).write("lost")
    }
  }

  @Test func aReaderThatWentAwayIsReportedQuietly() {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let output = Output(descriptor: ends[1])
    #expect(throws: OutputFailure.readerGone) { try output.write("lost") }
  }

  @Test func aClosedDescriptorIsReported() {
    #expect(throws: OutputFailure.failed(errno: EBADF)) {
      try Output(descriptor: -1).write("lost")
    }
  }

  @Test func aTerminalIsToldFromAPipe() {
    let pipe = TestPipe()
    let terminal = TestTerminal()
    #expect(!Output(descriptor: pipe.writer).isTerminal)
    #expect(Output(descriptor: terminal.device).isTerminal)
  }
}
