private import Glibc

/// The lines that come in through a file descriptor, each bounded in size.
///
/// The standard library's `readLine` repairs bytes that are not UTF-8 and takes a line of any size
/// into memory; this reader does neither, and it tells apart the ways in which no line came.
///
/// A terminal that collects lines itself (the usual way) keeps 4,095 bytes of a line and silently
/// drops the rest. Such a line cannot be told from one that is exactly so long, so neither is handed
/// on: half of somebody's account must not pass for the whole.
package final class LineReader {
  /// What came in, or why nothing did.
  package enum Line: Hashable, Sendable {
    /// A line without its ending; control characters are still in it.
    case text(String)
    /// A line whose bytes are not UTF-8.
    case notUTF8
    /// A line larger than the limit; it was skipped up to its end.
    case tooLong(bytes: Int, limit: Int)
    /// A line that filled the terminal's own buffer, so that its end may be missing.
    case cutByTerminal(limit: Int)
    /// Ctrl-C; a line that was being typed is lost on a terminal and kept in a pipe.
    case interrupted
    /// No more input: the end of a file or pipe, or Ctrl-D.
    case end
    /// Reading failed.
    case failed(errno: Int32)
  }

  /// The largest line of a pipe or a file, in bytes without its ending.
  package static let limit = 64 * 1024
  /// The largest line that a terminal keeps whole, in bytes without its ending.
  package static let terminalLimit = 4094
  private static let chunkSize = 64 * 1024

  private let descriptor: Int32
  private let interrupts: Interrupts?
  private var chunk = [UInt8](repeating: 0, count: LineReader.chunkSize)
  private var chunkRest = 0..<0
  /// The line so far, when it began in an earlier chunk; never much larger than the limit.
  private var line: [UInt8] = []
  /// The size of the line so far, also of what was not kept.
  private var lineSize = 0
  private var lastByte: UInt8 = 0
  private var lineIsCut = false
  private var endIsDue = false

  /// A reader of one descriptor, which stays the caller's to close.
  ///
  /// - Parameters:
  ///   - descriptor: An open file, pipe or terminal.
  ///   - interrupts: Where Ctrl-C is noted. A Ctrl-C that came before the reading began then ends it
  ///     too; without it only one that interrupts the system call does.
  package init(descriptor: Int32, interrupts: Interrupts? = nil) {
    self.descriptor = descriptor
    self.interrupts = interrupts
  }

  /// Returns the next line, waiting for it.
  ///
  /// After `.end` a terminal can be read again; a pipe answers `.end` from then on.
  ///
  /// - Returns: The line without its LF or CR LF, or why there is none. What follows the last LF
  ///   counts as a line unless it is empty.
  package func next() -> Line {
    if endIsDue {
      endIsDue = false
      return .end
    }
    while true {
      if let line = takeLine() { return line }
      if interrupts?.waitForInput(on: descriptor) == .interrupted { return .interrupted }
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      switch count {
      case 0:
        guard lineSize > 0 else { return .end }
        endIsDue = true
        return finishLine()
      case ..<0:
        guard let line = line(after: errno) else { continue }
        return line
      case _:
        chunkRest = 0..<count
        noteCut()
      }
    }
  }

  /// What a failed read means, or nil when it is to be tried again.
  private func line(after code: Int32) -> Line? {
    switch code {
    case EINTR:
      // With interrupts at hand the next wait tells whether it was one.
      return interrupts == nil ? .interrupted : nil
    case EAGAIN:
      // Somebody sharing the terminal or the pipe made it non-blocking.
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&wanted, 1, -1) < 0 && errno == EINTR && interrupts == nil ? .interrupted : nil
    default:
      return .failed(errno: code)
    }
  }

  /// Notices a chunk that filled the terminal's buffer.
  ///
  /// In canonical mode one read gives one line, or what stood before a Ctrl-D, so a full chunk means
  /// that its line is full.
  private func noteCut() {
    let isEnded = chunk[chunkRest.upperBound - 1] == lineFeed
    let content = isEnded ? chunkRest.count - 1 : chunkRest.count
    guard content > Self.terminalLimit else { return }
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0, settings.c_lflag & tcflag_t(ICANON) != 0 else {
      return
    }
    lineIsCut = true
  }

  /// Takes a line out of what was read, or keeps what there is and returns nil.
  private func takeLine() -> Line? {
    guard !chunkRest.isEmpty else { return nil }
    guard let end = chunk[chunkRest].firstIndex(of: lineFeed) else {
      keep(chunkRest)
      chunkRest = 0..<0
      return nil
    }
    keep(chunkRest.lowerBound..<end)
    chunkRest = (end + 1)..<chunkRest.upperBound
    return finishLine(hasLineFeed: true)
  }

  private func keep(_ range: Range<Int>) {
    guard let last = chunk[range].last else { return }
    lineSize += range.count
    lastByte = last
    // One byte more than the limit, because a CR before the LF does not count.
    let room = max(0, Self.limit + 1 - line.count)
    line.append(contentsOf: chunk[range].prefix(room))
  }

  private func finishLine(hasLineFeed: Bool = false) -> Line {
    defer {
      line.removeAll(keepingCapacity: true)
      lineSize = 0
      lineIsCut = false
    }
    if lineIsCut { return .cutByTerminal(limit: Self.terminalLimit) }
    if hasLineFeed, lineSize > 0, lastByte == carriageReturn {
      lineSize -= 1
      if line.count > lineSize { line.removeLast() }
    }
    guard lineSize <= Self.limit else { return .tooLong(bytes: lineSize, limit: Self.limit) }
    guard let text = String(validating: line, as: UTF8.self) else { return .notUTF8 }
    return .text(text)
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
