import Findings

/// Something that must be true of a dialog, and how to find where it is not.
///
/// A new check is a file beside this one with a `static let`, and a line in `all`.
package struct Check: Sendable {
  /// What it looks for, in a few words.
  package let name: String
  /// Whether it rests on the search of all walks, and says nothing when that is incomplete.
  let needsSearch: Bool
  /// Finds where it is not true.
  let run: @Sendable (Inspection) -> [Finding]

  init(
    _ name: String, needsSearch: Bool = false, run: @escaping @Sendable (Inspection) -> [Finding]
  ) {
    self.name = name
    self.needsSearch = needsSearch
    self.run = run
  }

  /// Every check, in the order in which they are run.
  package static let all: [Check] = [
    .searchLimit, .unreachable, .alwaysTrue, .neverTrue, .neverGiven, .unusedAnswer, .earlyStep,
    .letterForEverybody, .impersonalLetter, .questionCount, .confusableOptions,
    .confusableTitles, .numericOption, .commandCollision, .longLabel, .longQuestion, .missingWhy,
    .hardToRead, .hiddenCharacters, .coverage, .unvisited, .overdueFacts, .links,
  ]
}
