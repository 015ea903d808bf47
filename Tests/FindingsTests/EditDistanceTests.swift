import Findings
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "a", 0), ("centre", "center", 1), ("centre", "centr", 1), ("ab", "ba", 1),
    ("kitten", "sitting", 3), ("", "abc", 3), ("march", "marhc", 1), ("ca", "abc", 3),
    ("نعم", "نعن", 1),
  ])
  func slipsAreCountedOneByOne(first: String, second: String, distance: Int) {
    #expect(editDistance(first, second, limit: 9) == distance)
    #expect(editDistance(second, first, limit: 9) == distance)
    #expect(editDistance(first, second, limit: distance) == distance)
    #expect(editDistance(first, second, limit: distance - 1) == nil)
  }

  /// The textbook's recursion, without any limit.
  @Test func itAgreesWithTheDefinitionOnAllShortWords() {
    func defined(_ first: ArraySlice<Character>, _ second: ArraySlice<Character>) -> Int {
      guard let last = first.last, let otherLast = second.last else {
        return first.count + second.count
      }
      var best = min(
        defined(first.dropLast(), second) + 1, defined(first, second.dropLast()) + 1,
        defined(first.dropLast(), second.dropLast()) + (last == otherLast ? 0 : 1))
      if first.count > 1, second.count > 1, last == second.dropLast().last,
        otherLast == first.dropLast().last
      {
        best = min(best, defined(first.dropLast(2), second.dropLast(2)) + 1)
      }
      return best
    }
    var words = [""]
    for length in 0..<4 {
      words += words.filter { $0.count == length }.flatMap { [$0 + "a", $0 + "b", $0 + "c"] }
    }
    for first in words.filter({ $0.count <= 3 }) {
      for second in words {
        let expected = defined(Array(first)[...], Array(second)[...])
        for limit in 0...4 {
          let found = editDistance(first, second, limit: limit)
          if found != (expected <= limit ? expected : nil) {
            Issue.record("\(first) \(second) within \(limit)")
          }
        }
      }
    }
  }

  @Test func theNearestNameIsSuggested() {
    #expect(nearest(to: "centr", among: ["lawyer", "centre", "center"]) == "centre")
    #expect(nearest(to: "center", among: ["centre", "center"]) == "center")
    #expect(nearest(to: "ab", among: ["ac", "ad"]) == "ac")
  }

  @Test func nothingFarIsSuggested() {
    #expect(nearest(to: "centre", among: ["lawyer", "removal"]) == nil)
    #expect(nearest(to: "centre", among: []) == nil)
    #expect(nearest(to: "no", among: ["yes"]) == nil)
  }

  @Test func longWordsOfOtherLengthsCostNothing() {
    let long = String(repeating: "x", count: 100_000)
    #expect(editDistance(long, "x", limit: 2) == nil)
    #expect(nearest(to: long, among: ["x", "centre"]) == nil)
  }
}
