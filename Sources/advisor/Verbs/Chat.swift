internal import Channels
internal import Dialog
internal import Engine
internal import Speech
private import Glibc

extension Verb {
  /// A conversation with one person, at a terminal or through a pipe.
  static let chat = Verb(
    name: "chat",
    summary: "Talk with the advisor",
    details: [
      "At a terminal nothing of the talk is kept. Type 'help' to see what else can be typed, and 'x' "
        + "to leave at once and clear the screen.",
      "Through a pipe, each line of input is one answer.",
    ],
    options: [.home, .dialog, .today]
  ) { arguments in
    Loading.with(arguments) { script, vocabulary, today in
      let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
      let screen: any Screen =
        isTerminal
        ? TerminalScreen(input: STDIN_FILENO, output: STDOUT_FILENO, more: vocabulary(.more))
        : PlainScreen(input: STDIN_FILENO, output: STDOUT_FILENO)
      var chat = Chat(Conversation(script), vocabulary, on: screen, today: today)
      do throws(OutputFailure) {
        switch try chat.run() {
        case .left, .inputEnded: return .ok
        case .inputFailed(let code):
          Launch.complain("The input could not be read: \(String(cString: strerror(code))).")
          return .ioError
        }
      } catch {
        return Launch.status(of: error)
      }
    }
  }
}
