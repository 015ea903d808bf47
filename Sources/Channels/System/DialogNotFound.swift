/// There is no dialog of the name asked for.
package struct DialogNotFound: Error, Hashable, Sendable {
  package let name: String
  /// The one most likely meant.
  package let suggestion: String?
  /// Those that exist, sorted.
  package let existing: [String]
  /// The folder looked at.
  package let place: String
}

extension DialogNotFound: CustomStringConvertible {
  /// One sentence, and what there is instead.
  package var description: String {
    let meant = suggestion.map { " Did you mean '\($0)'?" } ?? ""
    guard !existing.isEmpty else { return "There is no dialog in \(place)." }
    return "There is no dialog named '\(name)'.\(meant) There are: "
      + existing.joined(separator: ", ") + "."
  }
}
