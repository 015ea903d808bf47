package import Dialog

/// What the search found out about a condition.
package struct JudgedCondition: Sendable {
  /// What it decides about.
  package let target: Target
  package let condition: Condition
  /// Whether it holds for everybody who comes to it.
  package let isAlways: Bool
  /// The questions it names itself that nobody who comes to it can have been asked, by index.
  package let neverGiven: [Int]
}
