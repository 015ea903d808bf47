/// What is wrong with a command line.
enum ArgumentError: Error, Hashable, Sendable {
  case unknownVerb(String, suggestion: String?)
  case unknownTopic(String, suggestion: String?)
  /// The suggestion is without hyphens.
  case unknownOption(String, suggestion: String?)
  case missingValue(Option)
  case unknownValue(Option, String, suggestion: String?)
  /// A flag was given a value with `=`.
  case unexpectedValue(Option)
  case repeated(Option)
  case missingPositional(Positional)
  case unexpectedPositional(String)
}

extension ArgumentError {
  /// One sentence, and what to do about it.
  var sentence: String {
    switch self {
    case .unknownVerb(let word, let suggestion):
      "There is no command '\(word)'."
        + (suggestion.map { " Did you mean '\($0)'?" } ?? "")
    case .unknownTopic(let word, let suggestion):
      "The manual has no page '\(word)'."
        + (suggestion.map { " Did you mean '\($0)'?" } ?? " 'advisor help' lists them.")
    case .unknownOption(let word, let suggestion):
      "There is no option '\(word)'."
        + (suggestion.map { " Did you mean '--\($0)'?" } ?? "")
    case .missingValue(let option):
      "The option '--\(option.name)' needs a value: \(option.usage)."
    case .unknownValue(let option, let word, let suggestion):
      "'--\(option.name)' cannot be '\(word)': \(option.usage)."
        + (suggestion.map { " Did you mean '\($0)'?" } ?? "")
    case .unexpectedValue(let option):
      "The option '--\(option.name)' takes no value."
    case .repeated(let option):
      "The option '--\(option.name)' was given twice. Give it once."
    case .missingPositional(let positional):
      "\(positional.name) is missing: \(positional.summary)."
    case .unexpectedPositional(let word):
      "'\(word)' is one argument too many."
    }
  }
}
