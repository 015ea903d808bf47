/// Something a verb can be told with `--name`.
struct Option: Hashable, Sendable {
  /// The name without its hyphens.
  let name: String
  /// How the value is called in the help, such as `DIR`; nil for a flag, which has none.
  let value: String?
  /// What it does, for the help.
  let summary: String

  /// An option with a value: `--home DIR`.
  static func value(_ name: String, _ value: String, _ summary: String) -> Option {
    Option(name: name, value: value, summary: summary)
  }

  /// An option without one: `--verbose`.
  static func flag(_ name: String, _ summary: String) -> Option {
    Option(name: name, value: nil, summary: summary)
  }

  /// How it is written: `--home DIR`.
  var usage: String {
    value.map { "--\(name) \($0)" } ?? "--\(name)"
  }
}
