private import Glibc

/// The lines of a pipe in batches: what one read returned is one batch.
///
/// So a quiet pipe is answered at once, and a busy one in groups. No more than that is read ahead: the pipe
/// itself is the queue, and whoever writes too fast has to wait.
package final class BatchReader {
  /// One line, or what stands for it.
  package enum Line: Hashable, Sendable {
    /// Its bytes, without the line feed.
    case bytes([UInt8])
    /// It was larger than the limit and was skipped.
    case tooLong
  }

  /// What came, or why nothing did.
  package enum Batch: Hashable, Sendable {
    /// At least one line.
    case lines([Line])
    /// No more input.
    case end
    /// The process is to end.
    case stopped
    /// Reading failed.
    case failed(errno: Int32)
  }

  /// The largest line, in bytes without its line feed.
  package static let longestLine = 64 * 1024
  /// The most lines of a batch; more than fit into one transaction, because those of somebody who floods
  /// are not kept, and must not divide the others' turns into many small ones.
  package static let mostLines = 2_000
  /// The most bytes of a batch, besides a line that an earlier read began.
  package static let mostBytes = 256 * 1024

  private let descriptor: Int32
  private let termination: Termination?
  private var chunk = [UInt8](repeating: 0, count: BatchReader.mostBytes)
  private var rest = 0..<0
  /// A line that is not whole yet; empty while a line that is too long is skipped.
  private var begun: [UInt8] = []
  private var isSkipping = false
  private var hasEnded = false
  private var watch = Watch()

  /// A reader of one descriptor, which stays the caller's to close.
  ///
  /// - Parameters:
  ///   - descriptor: An open pipe or file.
  ///   - termination: Tells when the process is to end; nil when nobody may say so.
  package init(descriptor: Int32, termination: Termination? = nil) {
    self.descriptor = descriptor
    self.termination = termination
  }

  /// Whether the next batch would have to be waited for still, after so many milliseconds.
  package func isIdle(for milliseconds: Int32) -> Bool {
    guard rest.isEmpty, !hasEnded else { return false }
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, milliseconds) == 0
  }

  /// Returns the next batch, waiting for it.
  package func next() -> Batch {
    while true {
      let lines = takeLines()
      if !lines.isEmpty { return .lines(lines) }
      if hasEnded { return .end }
      if wait() == .terminated { return .stopped }
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      switch count {
      case 0: hasEnded = true
      case ..<0:
        switch errno {
        case EINTR: continue
        case EAGAIN:
          var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
          _ = poll(&wanted, 1, -1)
        case let code: return .failed(errno: code)
        }
      case _: rest = 0..<count
      }
    }
  }

  private func wait() -> Termination.Wait? {
    guard let termination else { return nil }
    return watch.wait(while: { isIdle(for: 0) }) { termination.wait(for: descriptor) }
  }

  /// Takes the lines out of what was read; what is not whole yet is kept for the next time.
  private func takeLines() -> [Line] {
    var lines: [Line] = []
    while lines.count < Self.mostLines, !rest.isEmpty {
      guard let end = chunk.firstLineFeed(in: rest) else {
        keep(rest)
        rest = 0..<0
        break
      }
      keep(rest.lowerBound..<end)
      rest = (end + 1)..<rest.upperBound
      lines.append(finishLine())
    }
    if hasEnded, rest.isEmpty, !begun.isEmpty || isSkipping { lines.append(finishLine()) }
    return lines
  }

  private func keep(_ range: Range<Int>) {
    guard !isSkipping else { return }
    guard begun.count + range.count <= Self.longestLine else {
      isSkipping = true
      begun = []
      return
    }
    begun.append(contentsOf: chunk[range])
  }

  private func finishLine() -> Line {
    defer {
      begun = []
      isSkipping = false
    }
    return isSkipping ? .tooLong : .bytes(begun)
  }
}
