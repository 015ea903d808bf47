/// What a command line asks for.
enum Invocation {
  case run(Verb, ParsedArguments)
  /// The help of a verb, or of the whole program.
  case help(Verb?)
  case version
}
