/// One thing the program does: what it is called, what it takes, and how it is done.
///
/// A new verb is a file in `Verbs/` with a `static let` and a line in `Program.advisor`.
struct Verb: Sendable {
  /// The word on the command line.
  let name: String
  /// What it does, in a line of the help; without a full stop.
  let summary: String
  /// More, as paragraphs of the verb's own help.
  var details: [String] = []
  var options: [Option] = []
  var positionals: [Positional] = []
  /// Does it.
  let run: @Sendable (ParsedArguments) -> ExitStatus
}
