/// What the search found out about a rule, wherever it is used.
package struct JudgedRule: Sendable {
  /// For whom it holds, of those for whom it is looked at.
  package enum Verdict: Sendable {
    /// No walk looks at it.
    case unused
    case always
    case never
    case sometimes
  }

  /// By index.
  package let rule: Int
  package let verdict: Verdict
}
