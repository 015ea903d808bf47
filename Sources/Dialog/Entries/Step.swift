/// Something to do, in the plan of those for whom its condition holds.
package struct Step: Sendable {
  /// The part of the plan that a step stands in.
  package enum Stage: String, CaseIterable, Sendable {
    case today
    case thisWeek = "this-week"
    case next
    case ifNothingHappens = "if-nothing-happens"
    case later
  }

  /// The date of a step.
  package struct Due: Sendable {
    /// Days after the start.
    package let days: Int
    /// The date question to count from; nil counts from the plan's own day.
    package let after: Int?
  }

  package let name: String
  package internal(set) var titles: [Variant]
  package let stage: Stage
  package let due: Due?
  package internal(set) var text: [Paragraph]
  package let condition: Condition?
  /// The letters it uses, by index.
  package let letters: [Int]
  package let covers: [Int]
  package let place: Mark
}
