import Findings

extension Check {
  /// That nobody goes away with empty hands: each walk ends with a letter.
  static let letterForEverybody = Check("every walk has a letter", needsSearch: true) {
    inspection in
    guard let walk = inspection.search.withoutLetter else { return [] }
    return [
      Finding(
        .noLetter, at: inspection.start,
        "no letter is offered at the end, after: \(inspection.words(walk))",
        remedy: "add a letter that holds then, or widen the '@ if' of one")
    ]
  }
}
