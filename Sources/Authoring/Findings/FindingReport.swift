package import Findings

/// The findings of `advisor check`, before they are put into a format.
package struct FindingReport: Sendable {
  /// Each once, in the order of files and lines.
  package let findings: [Finding]
  let lines: SourceLines
  /// What the sources had to say besides.
  let summaries: [String]

  /// A report of what several sources found.
  ///
  /// - Parameters:
  ///   - sources: Where findings come from; what two dialogs share is reported once.
  ///   - codes: The kinds of findings that are wanted; empty for all.
  package init(_ sources: [FindingSource], only codes: Set<Finding.Code> = []) {
    var seen: Set<Finding> = []
    findings = sources.flatMap(\.findings)
      .filter { (codes.isEmpty || codes.contains($0.code)) && seen.insert($0).inserted }
      .sorted {
        ($0.place, $0.code.rawValue, $0.message) < ($1.place, $1.code.rawValue, $1.message)
      }
    lines = SourceLines(sources.flatMap(\.files))
    summaries = sources.compactMap(\.summary)
  }

  /// How many findings are of a severity.
  package func count(_ severity: Finding.Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// Whether a finding is so severe, or more so.
  package func reaches(_ threshold: Finding.Severity) -> Bool {
    let counted = Finding.Severity.allCases.prefix { $0 != threshold } + [threshold]
    return findings.contains { counted.contains($0.severity) }
  }

  /// The report in a format.
  ///
  /// - Parameters:
  ///   - format: Which.
  ///   - program: The program's name and version, for formats that name it.
  ///   - columns: How many columns of a screen a text takes, to put a caret under its end.
  /// - Returns: The whole output, with its line feeds.
  package func text(
    as format: FindingFormat, program: (name: String, version: String),
    columns: (Substring) -> Int
  ) -> String {
    switch format {
    case .text: plainText(columns)
    case .json: json
    case .sarif: sarif(program)
    case .github: github
    }
  }
}
