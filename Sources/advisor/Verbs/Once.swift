internal import Channels
internal import SessionStore
private import Glibc

extension Verb {
  /// One message, one process: for gateways that start a program for each message.
  static let once = Verb(
    name: "once",
    summary: "Answer one message of one sender, and end",
    details: [
      "The text comes on standard input, or in ADVISOR_TEXT; the reply goes to standard output. When "
        + "there is nothing to say, there is no output.",
      "The exit status is 0 when the turn is kept, 75 when nothing changed and the message may be "
        + "given again, and 74 when the turn is kept and the reply could not be written: given again "
        + "with its id, the message gets the same reply.",
    ],
    options: [
      .from, .id, .at, .channel, .json, .home, .dialog, .store, .keepDays, .optOut, .firstReply,
      .today,
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let message = try message(arguments)
      let desk = try Gateway.desk(arguments)
      let log = GatewayLog(descriptor: STDERR_FILENO, clock: desk.clock)
      let switchboard: Switchboard
      do throws(Loading.Refused) {
        switchboard = try Gateway.switchboard(desk, arguments, note: log.note)
      } catch  where error.status == .ioError {
        // What is full or busy may be neither in a moment.
        return .temporaryFailure
      }
      defer { switchboard.close(isBrief: true) }
      guard let answer = switchboard.answer([message]).first else { return .software }
      return say(answer, to: message, asLines: arguments.has(.json))
    } catch {
      return error.status
    }
  }

  private static func message(_ arguments: ParsedArguments) throws(Loading.Refused) -> Message {
    let sender = arguments.value(of: .from) ?? variable("ADVISOR_FROM")
    guard let sender else {
      throw Loading.refuse("Say who sent the message: --from S, or ADVISOR_FROM.", .usage)
    }
    guard sender.utf8.count <= Message.longestSender else {
      throw Loading.refuse("A sender has \(Message.longestSender) bytes at most.", .dataError)
    }
    let id = arguments.value(of: .id) ?? variable("ADVISOR_ID")
    if let id,
      id.utf8.count > Message.longestID || id.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
    {
      throw Loading.refuse(
        "An id has \(Message.longestID) bytes at most and no control characters.", .dataError)
    }
    var sentAt: Int?
    if let at = arguments.value(of: .at) {
      sentAt = RFC3339.seconds(at)
      guard sentAt != nil else {
        throw Loading.refuse("'\(at)' is no time. Write it like 2026-11-23T02:56:44Z.", .usage)
      }
    }
    return Message(
      id: id, sender: sender, text: try text(), sentAt: sentAt,
      channel: arguments.value(of: .channel) == "sms" ? .sms : .chat)
  }

  private static func text() throws(Loading.Refused) -> String {
    if let text = Environment.value("ADVISOR_TEXT") {
      guard text.utf8.count <= Message.longestText else { throw tooLong }
      return text
    }
    switch WholeInput.read(descriptor: STDIN_FILENO, limit: Message.longestText) {
    case .text(let text): return text
    case .tooLong: throw tooLong
    case .failed(let code):
      throw Loading.refuse(
        "The message could not be read: \(String(cString: strerror(code))).", .temporaryFailure)
    }
  }

  private static var tooLong: Loading.Refused {
    Loading.refuse("A message has \(Message.longestText) bytes at most.", .dataError)
  }

  private static func variable(_ name: String) -> String? {
    Environment.value(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func say(
    _ answer: Answered, to message: Message, asLines: Bool
  ) -> ExitStatus {
    var response = LineResponse()
    response.add(answer, to: message, meta: [], line: 1)
    let output = Output(descriptor: STDOUT_FILENO)
    do throws(OutputFailure) {
      switch answer {
      case .said(let said, _):
        try output.write(
          asLines ? response.bytes : Array(said.texts.joined(separator: "\n").utf8))
        return .ok
      case .refused(let refusal, _):
        // Without JSON nothing may be said here: a gateway would send it to the person.
        if asLines { try output.write(response.bytes) }
        Launch.complain("The message was not answered: \(refusal.rawValue).")
        return status(of: refusal)
      }
    } catch {
      Launch.complain("The turn is kept, but the reply could not be written.")
      return .ioError
    }
  }

  private static func status(of refusal: Answered.Refusal) -> ExitStatus {
    switch refusal {
    case .reusedID: .dataError
    case .storeUnavailable, .busy: .temporaryFailure
    case .internal: .software
    }
  }
}
