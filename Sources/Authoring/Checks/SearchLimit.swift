import Findings

extension Check {
  /// That the search of all walks came to its end.
  static let searchLimit = Check("the search of all walks ends") { inspection in
    guard !inspection.search.isComplete else { return [] }
    return [
      Finding(
        .searchTooLarge, at: inspection.start,
        "the walks differ in more than can be searched, so nothing is known about them",
        remedy: "let conditions read fewer answers, or divide the dialog")
    ]
  }
}
