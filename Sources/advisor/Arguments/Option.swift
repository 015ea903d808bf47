/// Something a verb can be told with `--name`.
struct Option: Hashable, Sendable {
  /// What can be given for the value, for whoever completes a command line.
  enum Values: Hashable, Sendable {
    /// Anything.
    case any
    /// One of a few words; nothing else is taken.
    case words([String])
    /// A word that is known; the verb itself says what to do about another.
    case known([String])
    case file
    case folder
    /// Names of what there is; they are asked for when somebody completes a command line.
    case names(NameList)
  }

  /// The name without its hyphens.
  let name: String
  /// How the value is called in the help, such as `DIR`; nil for a flag, which has none.
  let value: String?
  /// What it does, for the help.
  let summary: String
  let values: Values

  /// An option with a value: `--home DIR`.
  static func value(
    _ name: String, _ value: String, _ summary: String, values: Values = .any
  ) -> Option {
    Option(name: name, value: value, summary: summary, values: values)
  }

  /// An option whose value is one of a few words: `--format text|json`.
  static func choice(_ name: String, _ words: [String], _ summary: String) -> Option {
    Option(
      name: name, value: words.joined(separator: "|"), summary: summary, values: .words(words))
  }

  /// An option without one: `--verbose`.
  static func flag(_ name: String, _ summary: String) -> Option {
    Option(name: name, value: nil, summary: summary, values: .any)
  }

  /// How it is written: `--home DIR`.
  var usage: String {
    value.map { "--\(name) \($0)" } ?? "--\(name)"
  }
}
