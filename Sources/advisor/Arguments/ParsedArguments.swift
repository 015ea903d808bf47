/// What a verb was told, after the command line was found to be right.
struct ParsedArguments: Hashable, Sendable {
  /// The values of the options given.
  var values: [String: String] = [:]
  /// The flags given.
  var flags: Set<String> = []
  /// The rest, in order.
  var positionals: [String] = []

  /// The value of an option, or nil when it was not given.
  func value(of option: Option) -> String? {
    values[option.name]
  }

  /// Whether a flag was given.
  func has(_ option: Option) -> Bool {
    flags.contains(option.name)
  }
}
