/// How many different ends walks have, and how many things hold at one.
package struct EndCount: Hashable, Sendable {
  /// Ends that differ in which things hold; where they were not all counted, there are more.
  package internal(set) var ends = 0
  /// Whether all were counted.
  ///
  /// If not, each that was counted is an end all the same, so that `ends` is a lower bound.
  package internal(set) var isExact = true
  var fewest = Int.max
  var most = 0

  /// How many things hold at an end, of those that were counted.
  package var range: ClosedRange<Int> {
    ends > 0 ? fewest...max(fewest, most) : 0...0
  }

  /// Takes in ends at each of which so many more things hold.
  mutating func add(_ other: EndCount, more: Int) {
    guard other.ends > 0 else { return }
    let (sum, isTooMany) = ends.addingReportingOverflow(other.ends)
    ends = isTooMany ? .max : sum
    if isTooMany || !other.isExact { isExact = false }
    fewest = min(fewest, other.fewest + more)
    most = max(most, other.most + more)
  }
}

/// Counts ends.
///
/// It decides for one thing after the other whether it holds. Walks that differ only in answers
/// which no later thing reads become one, so that all ends are counted without being listed.
struct EndCounter {
  /// States there may be.
  static let mostStates = 100_000

  private struct State: Hashable {
    let decided: Int
    let walks: Formula
  }

  private let things: [Formula]
  /// For each number of things decided, by variable, whether a later thing reads it.
  private var isRead: [[Bool]]
  private var known: [State: EndCount] = [:]
  /// Whether there are more states than there may be.
  private var isFull = false

  /// A counter of things that hold or do not.
  init(_ things: [Formula], in diagram: DecisionDiagram) {
    // Those that read the same answers stand together, so that less must be kept in mind.
    let reads = things.map { diagram.variables(of: $0) }
    let order = things.indices.sorted {
      (reads[$0].min() ?? 0, reads[$0].max() ?? 0, $0)
        < (reads[$1].min() ?? 0, reads[$1].max() ?? 0, $1)
    }
    self.things = order.map { things[$0] }
    var later = Array(repeating: false, count: Int(diagram.variableCount))
    isRead = [later]
    for thing in order.reversed() {
      for variable in reads[thing] { later[Int(variable)] = true }
      isRead.append(later)
    }
    isRead.reverse()
  }

  /// Counts the ends of walks.
  ///
  /// With too many states, or formulas, it gives up on the rest. What it still finds was there, because
  /// a full diagram only ever makes formulas hold for fewer walks.
  mutating func count(_ walks: Formula, in diagram: inout DecisionDiagram) -> EndCount {
    var count = count(0, diagram.project(walks, onto: isRead[0]), &diagram)
    if isFull || diagram.isFull { count.isExact = false }
    return count
  }

  private mutating func count(
    _ decided: Int, _ walks: Formula, _ diagram: inout DecisionDiagram
  ) -> EndCount {
    var count = EndCount()
    guard walks != .never else { return count }
    guard decided < things.count else { return EndCount(ends: 1, fewest: 0, most: 0) }
    let state = State(decided: decided, walks: walks)
    if let count = known[state] { return count }
    guard known.count < Self.mostStates, !diagram.isFull else {
      isFull = true
      return count
    }
    let with = diagram.and(walks, things[decided])
    let without = diagram.and(walks, diagram.not(things[decided]))
    let kept = isRead[decided + 1]
    count.add(self.count(decided + 1, diagram.project(with, onto: kept), &diagram), more: 1)
    count.add(self.count(decided + 1, diagram.project(without, onto: kept), &diagram), more: 0)
    known[state] = count
    return count
  }
}
