import TestSupport
import Testing

@testable import Authoring

@Suite struct DecisionDiagramTests {
  @Test func `formulas that hold for the same walks are the same`() {
    var diagram = DecisionDiagram()
    let first = diagram.makeVariable()
    let second = diagram.makeVariable()
    let neither = diagram.not(diagram.or(first, second))
    let bothNot = diagram.and(diagram.not(first), diagram.not(second))
    #expect(neither == bothNot)
    #expect(diagram.and(first, diagram.not(first)) == .never)
    #expect(diagram.or(second, diagram.not(second)) == .always)
    #expect(diagram.equals(first, first) == .always)
  }

  /// Random formulas over six variables, each compared with its table of 64 truths.
  @Test(arguments: UInt64(0)..<20)
  func `formulas agree with tables of truth`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var diagram = DecisionDiagram()
    var lengths = PathLengths()
    var made: [(formula: Formula, table: [Bool])] = []
    for variable in 0..<6 {
      let formula = diagram.makeVariable()
      if variable != 3 { lengths.count(formula, in: diagram) }
      made.append((formula, (0..<64).map { $0 >> variable & 1 == 1 }))
    }
    for _ in 0..<60 {
      let (left, right) = (
        made[.random(in: 0..<made.count, using: &random)],
        made[.random(in: 0..<made.count, using: &random)]
      )
      switch Int.random(in: 0..<4, using: &random) {
      case 0: made.append((diagram.not(left.formula), left.table.map { !$0 }))
      case 1:
        made.append(
          (diagram.and(left.formula, right.formula), zip(left.table, right.table).map { $0 && $1 }))
      case 2:
        made.append(
          (
            diagram.equals(left.formula, right.formula),
            zip(left.table, right.table).map { $0 == $1 }
          ))
      default:
        made.append(
          (diagram.or(left.formula, right.formula), zip(left.table, right.table).map { $0 || $1 }))
      }
    }
    for (formula, table) in made {
      #expect((0..<64).map { holds(formula, $0, diagram) } == table)
      let weights = (0..<64).filter { table[$0] }.map { ($0 & ~(1 << 3)).nonzeroBitCount }
      #expect(lengths.shortest(formula, in: diagram) == weights.min())
      let path = lengths.path(formula, isLongest: false, in: diagram)
      if !weights.isEmpty { #expect(table[path.reduce(0) { $0 | 1 << Int($1) }]) }
    }
    // Leaving a variable open is the same as either value of it.
    let (formula, table) = made[made.count - 1]
    let open = diagram.project(formula, onto: [true, true, false, true, false, true])
    for row in 0..<64 {
      let others = [0, 4, 16, 20].map { row & 0b101011 | $0 }
      #expect(holds(open, row, diagram) == others.contains { table[$0] })
    }
  }

  private func holds(_ formula: Formula, _ row: Int, _ diagram: DecisionDiagram) -> Bool {
    var here = formula
    while here != .never, here != .always {
      let isTrue = row >> Int(diagram.variable(of: here)) & 1 == 1
      here = isTrue ? diagram.high(here) : diagram.low(here)
    }
    return here == .always
  }
}
