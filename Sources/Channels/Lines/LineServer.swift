/// Serves a pipe of JSON Lines: reads a batch, has it answered, and reads on; in a busy pipe while the answers
/// are still being kept.
package struct LineServer {
  /// How serving came to its end.
  package enum Ending: Hashable, Sendable {
    /// There was no more input.
    case inputEnded
    /// The process was asked to end.
    case stopped
    /// Reading failed.
    case inputFailed(errno: Int32)
  }

  private let switchboard: Switchboard
  private let reader: BatchReader
  private let outlet: Outlet
  private let sender: String?
  private let note: (GatewayEvent) -> Void
  private var lineCount = 0
  private var messageCount = 0

  /// A server of one pipe.
  ///
  /// - Parameters:
  ///   - switchboard: Answers the messages.
  ///   - reader: Where lines come from.
  ///   - output: Where answers go.
  ///   - sender: Who is taken for the sender of all messages; nil to go by the lines.
  ///   - note: Takes note of what an operator should know.
  package init(
    _ switchboard: Switchboard, reader: BatchReader, output: Output, sender: String? = nil,
    note: @escaping (GatewayEvent) -> Void
  ) {
    self.switchboard = switchboard
    self.reader = reader
    outlet = Outlet(output)
    self.sender = sender
    self.note = note
  }

  /// Serves until the input ends.
  ///
  /// - Throws: `OutputFailure` when nobody reads the answers; all that was answered is kept.
  package mutating func run() throws(OutputFailure) -> Ending {
    defer {
      note(.ended(messages: messageCount, transactions: switchboard.transactions))
    }
    while true {
      switch reader.next() {
      case .lines(let lines):
        answer(lines)
        // A batch that is being kept will be answered in a moment, and then more may come.
        switchboard.tidy(isIdle: reader.isIdle(for: switchboard.isKeeping ? 1 : 0))
        if let failure = outlet.failure { throw failure }
      case .end: return try end(.inputEnded)
      case .stopped: return try end(.stopped)
      case .failed(let code): return try end(.inputFailed(errno: code))
      }
    }
  }

  private func end(_ ending: Ending) throws(OutputFailure) -> Ending {
    switchboard.finish()
    if let failure = outlet.failure { throw failure }
    return ending
  }

  /// Answers the lines of one batch, in their order.
  private mutating func answer(_ lines: [BatchReader.Line]) {
    let requests = lines.map(read)
    for (index, request) in requests.enumerated() {
      guard case .failure(let fault) = request else { continue }
      note(
        .badLine(number: lineCount + 1 + index, code: fault.code.rawValue, fault: fault.message))
    }
    let batch = LineBatch(requests, first: lineCount + 1, to: outlet)
    lineCount += lines.count
    messageCount += batch.messages.count
    guard !batch.messages.isEmpty else {
      switchboard.finish()
      return batch.delivery(of: [], from: 0)()
    }
    switchboard.answer(
      batch.messages, othersWait: !reader.isIdle(for: 0), deliver: batch.delivery)
  }

  private func read(_ line: BatchReader.Line) -> Result<LineRequest, LineFault> {
    switch line {
    case .tooLong:
      return .failure(
        LineFault(
          code: .tooLong, message: "a line may have \(BatchReader.longestLine) bytes at most"))
    case .bytes(let bytes):
      do throws(LineFault) {
        return .success(try LineRequest(bytes, sender: sender))
      } catch {
        return .failure(error)
      }
    }
  }
}
