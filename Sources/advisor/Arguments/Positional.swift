/// An argument of a verb that goes by its place.
struct Positional: Hashable, Sendable {
  /// How many of it there can be.
  enum Count: Hashable, Sendable {
    case one
    case optional
    /// Any number; only the last positional can be so.
    case any
  }

  /// How it is called in the help, such as `FILE`.
  let name: String
  let count: Count
  /// What it is, for the help.
  let summary: String
  /// What can be given for it, for whoever completes a command line.
  var values: Option.Values = .any

  /// How it is written: `FILE`, `[FILE]`, `[FILE ...]`.
  var usage: String {
    switch count {
    case .one: name
    case .optional: "[\(name)]"
    case .any: "[\(name) ...]"
    }
  }
}
