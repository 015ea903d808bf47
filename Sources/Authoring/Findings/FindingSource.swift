package import Dialog
package import Findings
package import Speech

/// Findings about files of one kind, with those files, so that the lines can be shown.
///
/// `advisor check` puts together as many as there are: a dialog is one, translations are another.
package struct FindingSource: Sendable {
  package let findings: [Finding]
  /// The files whose paths the findings name.
  package let files: [DialogFile]
  /// What to say besides, in a line; nil for nothing.
  package let summary: String?

  /// Findings and the files that they stand in.
  package init(findings: [Finding], files: [DialogFile], summary: String? = nil) {
    self.findings = findings
    self.files = files
    self.summary = summary
  }

  /// Everything that is wrong with a dialog and its worked examples.
  ///
  /// - Parameters:
  ///   - loaded: The dialog, or what keeps it from being read.
  ///   - files: Its chapters, and the files that every dialog shares.
  ///   - walkthroughs: The worked examples beside the chapters.
  ///   - day: The day for which facts must be up to date.
  ///   - items: How many items the coverage list has; nil when there is none.
  /// - Returns: What is wrong; of a dialog that cannot be read only that.
  package static func dialog(
    _ loaded: SpokenDialog.Loaded, files: [DialogFile], walkthroughs: [DialogFile],
    on day: CalendarDay, items: Int? = nil
  ) -> FindingSource {
    let all = files + walkthroughs
    switch loaded {
    case .unsound(let findings): return FindingSource(findings: findings, files: all)
    case .sound(let spoken):
      let plays = WalkthroughPlays(walkthroughs, of: spoken)
      return .dialog(Inspection(spoken, on: day, items: items, plays: plays), files: all)
    }
  }

  /// Everything that is wrong with a dialog that can be read.
  ///
  /// - Parameters:
  ///   - inspection: The dialog, searched, with its worked examples.
  ///   - files: Its files.
  /// - Returns: What is wrong.
  package static func dialog(_ inspection: Inspection, files: [DialogFile]) -> FindingSource {
    let plays = inspection.plays
    return FindingSource(
      findings: inspection.findings() + (plays?.findings ?? []), files: files,
      summary: plays.map { "\(inspection.dialog.name): walkthroughs: \($0.summary)" })
  }
}
