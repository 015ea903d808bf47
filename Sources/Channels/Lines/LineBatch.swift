/// The lines of one batch, answered part by part as what became of their messages is settled.
struct LineBatch {
  typealias Request = Result<LineRequest, LineFault>

  /// Its messages, in order.
  private(set) var messages: [Message] = []
  /// For each message, the place after its line.
  private var ends: [Int] = []
  private let requests: [Request]
  private let first: Int
  private let outlet: Outlet

  /// A batch.
  ///
  /// - Parameters:
  ///   - requests: Its lines.
  ///   - first: The number of the first, from 1.
  ///   - outlet: Where the answers go.
  init(_ requests: [Request], first: Int, to outlet: Outlet) {
    self.requests = requests
    self.first = first
    self.outlet = outlet
    messages.reserveCapacity(requests.count)
    ends.reserveCapacity(requests.count)
    for (index, request) in requests.enumerated() {
      guard case .success(.message(let message, _)) = request else { continue }
      messages.append(message)
      ends.append(index + 1)
    }
  }

  /// Makes the lines ready that answer some messages, and whatever stands around these.
  ///
  /// - Parameters:
  ///   - answers: What became of the messages.
  ///   - place: The place of the first of them.
  /// - Returns: Sends the lines.
  func delivery(of answers: [Answered], from place: Int) -> () -> Void {
    let next = place + answers.count
    let start = place == 0 ? 0 : ends[place - 1]
    let end = next == ends.count ? requests.count : ends[next - 1]
    var answers = answers[...]
    var response = LineResponse()
    for (index, request) in requests[start..<end].enumerated() {
      let number = first + start + index
      switch request {
      case .success(.message(let message, let meta)):
        guard let answer = answers.popFirst() else { continue }
        response.add(answer, to: message, meta: meta, line: number)
      case .success(.ping(let id)): response.addPong(id: id)
      case .failure(let fault): response.add(fault, line: number)
      }
    }
    return { [outlet, bytes = response.bytes] in outlet.write(bytes) }
  }
}
