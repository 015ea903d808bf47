internal import Channels
private import Speech
internal import Dialog
internal import Engine
internal import SessionStore
private import Glibc

extension Verb {
  /// Many senders behind one pipe of JSON Lines.
  static let serve = Verb(
    name: "serve",
    summary: "Answer the messages of many senders, as JSON Lines through a pipe",
    details: [
      "Each line of input is a message, such as {\"type\":\"message\", \"id\":\"1\", "
        + "\"from\":\"tel:+447700900123\", \"text\":\"2\", \"channel\":\"sms\"}. For each come its "
        + "replies, each a line, and then one acknowledgement or error.",
      "A reply leaves only after its turn is kept. The same message again, by its id, gets the same "
        + "reply and changes nothing.",
      "Events are logged on standard error, without numbers and without anybody's words.",
    ],
    options: [
      .home, .dialog, .store, .inMemory, .keepDays, .sender, .optOut, .limit, .limitBurst,
      .limitSeconds,
      .firstReply, .today,
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      return try serve(arguments)
    } catch {
      return error.status
    }
  }

  private static func serve(_ arguments: ParsedArguments) throws(Loading.Refused) -> ExitStatus {
    Termination.install()
    let desk = try Gateway.desk(arguments)
    let log = GatewayLog(descriptor: STDERR_FILENO, clock: desk.clock)
    let switchboard = try Gateway.switchboard(desk, arguments, note: log.note)
    defer { switchboard.close() }
    log.note(.started(dialog: desk.responder.english.dialog.name))
    var server = LineServer(
      switchboard,
      reader: BatchReader(descriptor: STDIN_FILENO, termination: .ofProcess),
      output: Output(descriptor: STDOUT_FILENO), sender: arguments.value(of: .sender),
      note: log.note)
    do throws(OutputFailure) {
      switch try server.run() {
      case .inputEnded, .stopped: return .ok
      case .inputFailed(let code):
        Launch.complain("The input could not be read: \(String(cString: strerror(code))).")
        return .ioError
      }
    } catch {
      // What was answered is kept, and comes again with the same messages.
      Launch.complain("The answers could not be written.")
      return .ioError
    }
  }
}
