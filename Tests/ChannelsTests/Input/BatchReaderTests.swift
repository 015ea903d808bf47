import Channels
import Testing

@Suite struct BatchReaderTests {
  private let pipe = TestPipe()

  private var reader: BatchReader { BatchReader(descriptor: pipe.reader) }

  private static func lines(_ texts: String...) -> BatchReader.Batch {
    .lines(texts.map { .bytes(Array($0.utf8)) })
  }

  @Test func `what was written at once is one batch`() {
    let reader = reader
    pipe.write("one\ntwo\n\n".utf8)
    #expect(reader.next() == Self.lines("one", "two", ""))
    pipe.write("three\n".utf8)
    #expect(reader.next() == Self.lines("three"))
    pipe.closeWriter()
    #expect(reader.next() == .end)
    #expect(reader.next() == .end)
  }

  @Test func `a line that is not whole yet waits for its rest`() {
    let reader = reader
    pipe.write("one\ntw".utf8)
    #expect(reader.next() == Self.lines("one"))
    pipe.write("o\n".utf8)
    #expect(reader.next() == Self.lines("two"))
  }

  @Test func `the last line needs no line feed`() {
    let reader = reader
    pipe.write("one\ntwo".utf8)
    pipe.closeWriter()
    #expect(reader.next() == Self.lines("one"))
    #expect(reader.next() == Self.lines("two"))
    #expect(reader.next() == .end)
  }

  @Test func `bytes that are no text, zeros and carriage returns come as they are`() {
    let reader = reader
    pipe.write([0xFF, 0, 0x0D, 0x0A])
    #expect(reader.next() == .lines([.bytes([0xFF, 0, 0x0D])]))
  }

  @Test(arguments: [0, 1]) func `a line that is too long is skipped whole`(more: Int) throws {
    let folder = TestFolder()
    let long = String(repeating: "x", count: BatchReader.longestLine + more)
    folder.makeFile("lines", Array("before\n\(long)\nafter\n".utf8))
    let file = try TestFile(folder.path + "/lines")
    let expected: [BatchReader.Line] =
      more == 0 ? [.bytes(Array(long.utf8))] : [.tooLong]
    #expect(
      BatchReader(descriptor: file.descriptor).next()
        == .lines([.bytes(Array("before".utf8))] + expected + [.bytes(Array("after".utf8))]))
  }

  @Test func `a batch has no more lines than it may, and the rest comes next`() throws {
    let folder = TestFolder()
    folder.makeFile(
      "lines", Array(repeating: UInt8(ascii: "\n"), count: BatchReader.mostLines + 3))
    let file = try TestFile(folder.path + "/lines")
    let reader = BatchReader(descriptor: file.descriptor)
    let empty = BatchReader.Line.bytes([])
    #expect(reader.next() == .lines(Array(repeating: empty, count: BatchReader.mostLines)))
    #expect(!reader.isIdle(for: 0))
    #expect(reader.next() == .lines([empty, empty, empty]))
  }

  @Test func `it is idle when nothing has come, and not once something has, or nothing will`() {
    let reader = reader
    #expect(reader.isIdle(for: 0))
    pipe.write("one\n".utf8)
    #expect(!reader.isIdle(for: 0))
    _ = reader.next()
    #expect(reader.isIdle(for: 1))
    pipe.closeWriter()
    #expect(!reader.isIdle(for: 0))
  }

  @Test func `a descriptor that cannot be read is told`() {
    #expect(BatchReader(descriptor: -1).next() == .failed(errno: 9))
  }
}
