/// How many single-character slips lie between two words.
///
/// Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment),
/// because those are what typing on a phone produces.
///
/// - Parameters:
///   - first: One word.
///   - second: The other.
///   - limit: The largest distance of interest; the work is bounded by it.
/// - Returns: The distance, or nil when it is larger than `limit`.
/// - Complexity: O(*n* × *m*) in the lengths, and nothing at all when they differ by more than
///   `limit`.
package func editDistance(_ first: String, _ second: String, limit: Int) -> Int? {
  // A slip changes at most four bytes, whose number is known without looking at any.
  guard abs(first.utf8.count - second.utf8.count) / 4 <= limit else { return nil }
  let left = Array(first.unicodeScalars)
  let right = Array(second.unicodeScalars)
  guard abs(left.count - right.count) <= limit else { return nil }
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for (row, leftScalar) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for (column, rightScalar) in right.enumerated() {
      let replaced = previous[column] + (leftScalar == rightScalar ? 0 : 1)
      var best = min(replaced, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, leftScalar == right[column - 1], left[row - 1] == rightScalar {
        best = min(best, beforePrevious[column - 1] + 1)
      }
      current.append(best)
    }
    if current.allSatisfy({ $0 > limit }) { return nil }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count] <= limit ? previous[right.count] : nil
}

/// The known word that somebody most likely meant, for "did you mean".
///
/// - Parameters:
///   - word: What was written.
///   - candidates: What could have been meant.
/// - Returns: The nearest candidate within a third of the word's length (at least one slip), or
///   nil. Of equally near ones the first.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let limit = max(1, word.unicodeScalars.count / 3)
  var best: (word: String, distance: Int)?
  for candidate in candidates {
    let bound = best.map { $0.distance - 1 } ?? limit
    guard bound >= 0, let distance = editDistance(word, candidate, limit: bound) else { continue }
    best = (candidate, distance)
  }
  return best?.word
}
