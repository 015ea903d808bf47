/// How `advisor check` writes its findings.
package enum FindingFormat: String, CaseIterable, Sendable {
  /// For people: the line, a caret, the reason and the remedy.
  case text
  /// For programs: one object.
  case json
  /// For editors and code review: SARIF 2.1.0.
  case sarif
  /// For GitHub Actions: one workflow command a finding.
  case github
}
