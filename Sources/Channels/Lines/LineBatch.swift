/// The lines of one batch, answered as what became of their messages is settled.
final class LineBatch {
  typealias Request = Result<LineRequest, LineFault>

  private let outlet: Outlet
  private var requests: ArraySlice<Request>
  private var number: Int

  /// A batch.
  ///
  /// - Parameters:
  ///   - requests: Its lines.
  ///   - first: The number of the first, from 1.
  ///   - outlet: Where the answers go.
  init(_ requests: [Request], first: Int, to outlet: Outlet) {
    self.requests = requests[...]
    number = first
    self.outlet = outlet
  }

  /// Its messages, in order.
  var messages: [Message] {
    requests.compactMap { if case .success(.message(let message, _)) = $0 { message } else { nil } }
  }

  /// Answers the lines up to the first message beyond `answers`.
  func deliver(_ answers: [Answered]) {
    var answers = answers[...]
    var response = LineResponse()
    loop: while let request = requests.first {
      switch request {
      case .success(.message(let message, let meta)):
        guard let answer = answers.popFirst() else { break loop }
        response.add(answer, to: message, meta: meta, line: number)
      case .success(.ping(let id)): response.addPong(id: id)
      case .failure(let fault): response.add(fault, line: number)
      }
      requests.removeFirst()
      number += 1
    }
    outlet.write(response.bytes)
  }
}
