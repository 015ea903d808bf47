/// The lightest and the heaviest way to make formulas true, where some variables weigh one.
///
/// A formula is always made after those it consists of, so one pass over those that are new is
/// enough.
struct PathLengths: Sendable {
  /// Larger than any length.
  private static let impossible: Int32 = 1 << 24

  private var shortest: [Int32] = [impossible, 0]
  private var longest: [Int32] = [-impossible, 0]
  /// Whether a variable weighs one when it is true.
  private var isCounted: [Bool] = []
  /// Whether a variable is rather true, where both ways are of one length.
  private var isPreferred: Set<Int32> = []

  /// Says of the newest variable whether it counts.
  mutating func count(_ formula: Formula, in diagram: DecisionDiagram) {
    // A diagram that is full makes no variables any more.
    guard formula != .never else { return }
    let variable = Int(diagram.variable(of: formula))
    while isCounted.count <= variable { isCounted.append(false) }
    isCounted[variable] = true
  }

  /// Says that a variable is rather true, so that examples read like what people answer.
  mutating func prefer(_ formula: Formula, in diagram: DecisionDiagram) {
    isPreferred.insert(diagram.variable(of: formula))
  }

  /// The fewest variables that count on a way to make a formula true; nil when there is none.
  mutating func shortest(_ formula: Formula, in diagram: DecisionDiagram) -> Int? {
    extend(diagram)
    let length = shortest[Int(formula.index)]
    return length < Self.impossible / 2 ? Int(length) : nil
  }

  /// The most variables that count on a way to make a formula true; nil when there is none.
  mutating func longest(_ formula: Formula, in diagram: DecisionDiagram) -> Int? {
    extend(diagram)
    let length = longest[Int(formula.index)]
    return length > -Self.impossible / 2 ? Int(length) : nil
  }

  /// The variables that are true on the lightest, or else the heaviest, way to make it true.
  mutating func path(
    _ formula: Formula, isLongest: Bool, in diagram: DecisionDiagram
  ) -> Set<Int32> {
    extend(diagram)
    // What a formula does not ask on this way may be true as well as false.
    var taken = isPreferred
    var here = formula
    while here != .always, here != .never {
      let variable = diagram.variable(of: here)
      let low = diagram.low(here)
      let high = diagram.high(here)
      let weight = self.weight(variable)
      let (no, yes) =
        isLongest
        ? (-longest[Int(low.index)], -longest[Int(high.index)] - weight)
        : (shortest[Int(low.index)], shortest[Int(high.index)] + weight)
      let isHigh = yes < no || (yes == no && isPreferred.contains(variable))
      if isHigh { taken.insert(variable) } else { taken.remove(variable) }
      here = isHigh ? high : low
    }
    return taken
  }

  private func weight(_ variable: Int32) -> Int32 {
    Int(variable) < isCounted.count && isCounted[Int(variable)] ? 1 : 0
  }

  private mutating func extend(_ diagram: DecisionDiagram) {
    guard shortest.count < diagram.count else { return }
    for index in shortest.count..<diagram.count {
      let formula = Formula(index: Int32(index))
      let low = Int(diagram.low(formula).index)
      let high = Int(diagram.high(formula).index)
      let weight = self.weight(diagram.variable(of: formula))
      shortest.append(min(shortest[low], shortest[high] + weight))
      longest.append(max(longest[low], longest[high] + weight))
    }
  }
}
