/// Serves a pipe of JSON Lines: reads a batch, answers it, and only then reads on.
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
  private let output: Output
  private let sender: String?
  private let note: (GatewayEvent) -> Void
  private var lineNumber = 0
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
    self.output = output
    self.sender = sender
    self.note = note
  }

  /// Serves until the input ends.
  ///
  /// - Throws: `OutputFailure` when nobody reads the answers; all that was answered is kept.
  package mutating func run() throws(OutputFailure) -> Ending {
    defer { note(.ended(messages: messageCount)) }
    while true {
      switch reader.next() {
      case .lines(let lines):
        try output.write(answers(to: lines))
        switchboard.tidy(isIdle: reader.isIdle)
      case .end: return .inputEnded
      case .stopped: return .stopped
      case .failed(let code): return .inputFailed(errno: code)
      }
    }
  }

  /// Answers the lines of one batch, in their order.
  private mutating func answers(to lines: [BatchReader.Line]) -> [UInt8] {
    let requests = lines.map(read)
    var messages: [Message] = []
    for case .success(.message(let message, _)) in requests { messages.append(message) }
    messageCount += messages.count
    var answers = switchboard.answer(messages)[...]
    var response = LineResponse()
    for (number, request) in zip((lineNumber + 1)..., requests) {
      switch request {
      case .success(.message(let message, let meta)):
        guard let answer = answers.popFirst() else { continue }
        response.add(answer, to: message, meta: meta, line: number)
      case .success(.ping(let id)): response.addPong(id: id)
      case .failure(let fault):
        note(.badLine(number: number, code: fault.code.rawValue, fault: fault.message))
        response.add(fault, line: number)
      }
    }
    lineNumber += lines.count
    return response.bytes
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
