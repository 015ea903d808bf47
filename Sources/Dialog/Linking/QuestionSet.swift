/// A set of questions, by index, as bits.
///
/// What can have been asked is kept for every node of the walk, so its size counts.
struct QuestionSet {
  private var words: [UInt64]

  /// An empty set of some of so many questions.
  init(of count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
  }

  /// A set of all of so many questions.
  static func all(of count: Int) -> QuestionSet {
    var set = QuestionSet(of: count)
    for index in set.words.indices { set.words[index] = .max }
    return set
  }

  func contains(_ question: Int) -> Bool {
    words[question >> 6] & (1 << UInt64(question & 63)) != 0
  }

  mutating func insert(_ question: Int) {
    words[question >> 6] |= 1 << UInt64(question & 63)
  }

  mutating func formUnion(_ other: QuestionSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: QuestionSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// Those that are in this set and not in another, in order.
  func subtracting(_ other: QuestionSet) -> [Int] {
    var found: [Int] = []
    for index in words.indices {
      var bits = words[index] & ~other.words[index]
      while bits != 0 {
        found.append(index << 6 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
    return found
  }
}
