/// A page of the manual that is about no single verb.
struct Topic: Sendable {
  /// The word after `help`.
  let name: String
  /// What it is about, in a line of the help; without a full stop.
  let summary: String
  /// The page, line by line.
  let page: @Sendable () -> [String]
}
