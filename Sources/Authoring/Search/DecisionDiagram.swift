/// Statements about walks, each kept once: a reduced, ordered binary decision diagram.
///
/// The walks of a real dialog are far too many to go through one by one, and too many even when
/// those are merged whose answers make no difference any more. What can be said about all of them
/// together is small all the same: at each variable a diagram keeps apart only what still makes a
/// difference further on. So a search of all walks takes a second, and leaves none out.
///
/// Variables are numbered in the order in which the walk decides them.
struct DecisionDiagram: Sendable {
  /// Formulas there may be; beyond, everything is `never` and `isFull` says so.
  static let mostFormulas = 500_000
  /// Variables there may be; it bounds how deep the functions call themselves.
  static let mostVariables = 4_000

  private(set) var isFull = false
  /// How many variables were made.
  private(set) var variableCount: Int32 = 0

  private var variables: [Int32] = [.max, .max]
  private var lows: [Int32] = [0, 1]
  private var highs: [Int32] = [0, 1]
  private var negations: [Int32] = [1, 0]
  /// Formulas by what they consist of: open addressing, a power of two.
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  /// What `and` found before: each pair has one place, and a later pair takes it over.
  private var cachedPairs = [UInt64](repeating: 0, count: 1 << 16)
  private var cachedResults = [Int32](repeating: 0, count: 1 << 16)

  /// How many formulas are kept.
  var count: Int { variables.count }

  // MARK: What a formula consists of

  /// The variable that it asks first; larger than any other for `never` and `always`.
  func variable(of formula: Formula) -> Int32 { variables[Int(formula.index)] }
  /// What is left when that variable is false.
  func low(_ formula: Formula) -> Formula { Formula(index: lows[Int(formula.index)]) }
  /// What is left when that variable is true.
  func high(_ formula: Formula) -> Formula { Formula(index: highs[Int(formula.index)]) }

  // MARK: Making formulas

  /// A new variable, after all others.
  mutating func makeVariable() -> Formula {
    guard variableCount < Self.mostVariables else {
      isFull = true
      return .never
    }
    variableCount += 1
    return Formula(index: node(variableCount - 1, 0, 1))
  }

  mutating func not(_ formula: Formula) -> Formula {
    Formula(index: negation(formula.index))
  }

  mutating func and(_ first: Formula, _ second: Formula) -> Formula {
    Formula(index: conjunction(first.index, second.index))
  }

  mutating func or(_ first: Formula, _ second: Formula) -> Formula {
    let neither = conjunction(negation(first.index), negation(second.index))
    return Formula(index: negation(neither))
  }

  mutating func implies(_ first: Formula, _ second: Formula) -> Formula {
    not(and(first, not(second)))
  }

  /// Whether both hold or neither does.
  mutating func equals(_ first: Formula, _ second: Formula) -> Formula {
    and(implies(first, second), implies(second, first))
  }

  mutating func any(_ formulas: some Sequence<Formula>) -> Formula {
    formulas.reduce(.never) { or($0, $1) }
  }

  mutating func all(_ formulas: some Sequence<Formula>) -> Formula {
    formulas.reduce(.always) { and($0, $1) }
  }

  /// One formula where a variable is false, another where it is true; both read only later ones.
  mutating func choose(_ variable: Int32, low: Formula, high: Formula) -> Formula {
    Formula(index: node(variable, low.index, high.index))
  }

  private mutating func negation(_ formula: Int32) -> Int32 {
    // What is found from here on is no result; it must only come to its end.
    if isFull { return 0 }
    let known = negations[Int(formula)]
    if known >= 0 { return known }
    let low = negation(lows[Int(formula)])
    let high = negation(highs[Int(formula)])
    let result = node(variables[Int(formula)], low, high)
    negations[Int(formula)] = result
    if result > 1 { negations[Int(result)] = formula }
    return result
  }

  private mutating func conjunction(_ first: Int32, _ second: Int32) -> Int32 {
    if first == second || second == 1 { return first }
    if first == 1 { return second }
    if first == 0 || second == 0 || isFull { return 0 }
    let (left, right) = first < second ? (first, second) : (second, first)
    let pair = UInt64(UInt32(left)) << 32 | UInt64(UInt32(right))
    let place = Int(truncatingIfNeeded: Self.mix(pair) & 0xffff)
    if cachedPairs[place] == pair { return cachedResults[place] }
    let leftVariable = variables[Int(left)]
    let rightVariable = variables[Int(right)]
    let variable = min(leftVariable, rightVariable)
    let low = conjunction(
      leftVariable == variable ? lows[Int(left)] : left,
      rightVariable == variable ? lows[Int(right)] : right)
    let high = conjunction(
      leftVariable == variable ? highs[Int(left)] : left,
      rightVariable == variable ? highs[Int(right)] : right)
    let result = node(variable, low, high)
    cachedPairs[place] = pair
    cachedResults[place] = result
    return result
  }

  /// The formula that asks a variable first, found or made.
  private mutating func node(_ variable: Int32, _ low: Int32, _ high: Int32) -> Int32 {
    if low == high { return low }
    var slot = place(variable, low, high)
    while slots[slot] >= 0 {
      let found = Int(slots[slot])
      if variables[found] == variable, lows[found] == low, highs[found] == high {
        return Int32(found)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard variables.count < Self.mostFormulas else {
      isFull = true
      return 0
    }
    let index = Int32(variables.count)
    variables.append(variable)
    lows.append(low)
    highs.append(high)
    negations.append(-1)
    slots[slot] = index
    if variables.count * 2 > slots.count { grow() }
    return index
  }

  private func place(_ variable: Int32, _ low: Int32, _ high: Int32) -> Int {
    let children = UInt64(UInt32(low)) << 32 | UInt64(UInt32(high))
    let hash = Self.mix(children ^ UInt64(UInt32(variable)) &* 0x9e37_79b9_7f4a_7c15)
    return Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for index in 2..<variables.count {
      var slot = place(variables[index], lows[index], highs[index])
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = (value ^ (value >> 32)) &* 0xd6e8_feb8_6659_fd93
    return product ^ (product >> 32)
  }
}
