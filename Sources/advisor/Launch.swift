internal import Channels
private import Glibc

/// From the start of the process to its exit status.
enum Launch {
  /// Makes the process safe, reads the command line and does what it asks.
  ///
  /// - Parameters:
  ///   - program: The command line's verbs.
  ///   - arguments: The words after the program's own name.
  /// - Returns: What the process exits with.
  static func run(_ program: Program, arguments: [String]) -> ExitStatus {
    // Before anything else: a crash must tell nothing, and no file may become an output.
    CrashPrivacy.protect()
    Signals.ignoreOutputSignals()
    guard !StandardStreams.claim().outputWasClosed else {
      complain("Standard output is closed, so nothing can be said.")
      return .ioError
    }
    do throws(ArgumentError) {
      switch try program.parse(arguments) {
      case .run(let verb, let arguments):
        return verb.run(arguments)
      case .help(let verb):
        let help = HelpText(program: program)
        return say(verb.map(help.text(of:)) ?? help.text)
      case .topic(let topic):
        return say(HelpText(program: program).text(of: topic))
      case .version:
        return say("\(program.name) \(program.version)\n")
      }
    } catch {
      complain("\(error.sentence)\nTry '\(program.name) --help'.")
      return .usage
    }
  }

  /// Writes a report to standard output.
  ///
  /// - Parameter text: The report, with its line feeds.
  /// - Returns: 0 also when the reader went away, 74 when the text was lost.
  static func say(_ text: String) -> ExitStatus {
    do {
      try Output(descriptor: STDOUT_FILENO).write(text)
      return .ok
    } catch {
      return status(of: error)
    }
  }

  /// Writes an error to standard error, with what a person typed made harmless.
  static func complain(_ text: String) {
    // There is nowhere left to say that this failed.
    try? Output(descriptor: STDERR_FILENO).write("advisor: \(SafeText.shown(text))\n")
  }

  /// Writes lines to standard error as they are, such as findings that name their own place.
  static func list(_ lines: [String]) {
    try? Output(descriptor: STDERR_FILENO).write(
      lines.map { SafeText.shown($0) + "\n" }.joined())
  }

  /// The exit status for what became of an output; says so when text was lost.
  static func status(of failure: OutputFailure) -> ExitStatus {
    switch failure {
    case .readerGone:
      return .ok
    case .failed(let code):
      complain("What was said could not be written: \(String(cString: strerror(code))).")
      return .ioError
    }
  }
}
