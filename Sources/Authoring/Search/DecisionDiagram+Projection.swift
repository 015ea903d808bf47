extension DecisionDiagram {
  /// A formula with some variables left open: it holds where it held for any value of them.
  ///
  /// - Parameters:
  ///   - formula: The formula.
  ///   - isKept: By variable, whether it stays.
  /// - Returns: The formula of the variables that stay.
  mutating func project(_ formula: Formula, onto isKept: [Bool]) -> Formula {
    var known: [Formula: Formula] = [.never: .never, .always: .always]
    return project(formula, isKept, &known)
  }

  private mutating func project(
    _ formula: Formula, _ isKept: [Bool], _ known: inout [Formula: Formula]
  ) -> Formula {
    if let result = known[formula] { return result }
    if isFull { return .never }
    let low = project(self.low(formula), isKept, &known)
    let high = project(self.high(formula), isKept, &known)
    let variable = variable(of: formula)
    let result =
      isKept[Int(variable)] ? choose(variable, low: low, high: high) : or(low, high)
    known[formula] = result
    return result
  }

  /// The variables that a formula reads.
  func variables(of formula: Formula) -> Set<Int32> {
    var seen: Set<Formula> = [.never, .always]
    var found: Set<Int32> = []
    var open = [formula]
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      found.insert(variable(of: next))
      open += [low(next), high(next)]
    }
    return found
  }
}
