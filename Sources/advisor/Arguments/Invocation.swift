/// What a command line asks for.
enum Invocation {
  case run(Verb, ParsedArguments)
  /// The help of a verb, or of the whole program.
  case help(Verb?)
  /// A page of the manual.
  case topic(Topic)
  case version
}
