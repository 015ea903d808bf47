/// No place that was looked at holds the dialogs.
package struct HomeNotFound: Error, Hashable, Sendable {
  /// What named the place (`--home`, `ADVISOR_HOME`), or nil when none was named.
  package let named: String?
  /// Every place looked at, in order.
  package let places: [String]
}

extension HomeNotFound: CustomStringConvertible {
  /// A sentence, the places one a line, and what to do.
  package var description: String {
    let start =
      named.map { "The folder given with \($0) holds no dialogs." } ?? "No dialogs were found."
    let remedy =
      named == nil
      ? "Name the folder that holds Dialogs/ with --home DIR or in ADVISOR_HOME."
      : "Name the folder that holds Dialogs/, not Dialogs/ itself."
    return "\(start) Looked for:\n" + places.map { "  \($0)\n" }.joined() + remedy
  }
}
