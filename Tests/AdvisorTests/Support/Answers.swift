/// What people type, from the first question of the politicians dialog to the end.
enum Answers {
  /// A man in detention with a removal date, up to his plan.
  static let walk = [
    "me", "yes", "1", "tomorrow", "هيثرو", "1", "2", "TS18 1AB", "1", "1 5",
  ]
  /// The first letter with all that it still asks, and the end.
  static let letter = ["1", "skip all", "finish"]
}
