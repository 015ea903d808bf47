package import Findings

/// What a verb for authors has to say, for whoever prints it.
package struct Report: Sendable {
  /// Lines for the standard output.
  package var lines: [String] = []
  /// What is wrong, for the standard error; a line each.
  package var findings: [Finding] = []

  /// A report of lines and findings.
  package init(lines: [String] = [], findings: [Finding] = []) {
    self.lines = lines
    self.findings = findings
  }

  /// Adds another report to the end.
  package mutating func append(_ other: Report) {
    lines += other.lines
    findings += other.findings
  }

  /// Whether there is an error among the findings, so that the program ends with status 65.
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
