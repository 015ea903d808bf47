package import Dialog
import Findings

/// What `advisor check` does: everything that is wrong with a dialog and its walkthroughs.
package enum CheckReport {
  /// Checks a dialog that can be spoken.
  ///
  /// - Parameters:
  ///   - inspection: The dialog and the search of its walks.
  ///   - walkthroughs: The files beside it.
  /// - Returns: How much is wrong, and what.
  package static func run(_ inspection: Inspection, walkthroughs: [DialogFile]) -> Report {
    let walks = WalkReport.run(walkthroughs, of: inspection.spoken, isPrinted: false)
    var report = Report(findings: inspection.findings() + walks.findings)
    let errors = report.findings.count { $0.severity == .error }
    let warnings = report.findings.count - errors
    report.lines = [
      "\(count(errors, "error")), \(count(warnings, "warning")); walkthroughs: "
        + walks.lines.joined()
    ]
    return report
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
