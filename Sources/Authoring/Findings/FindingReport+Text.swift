import Findings

extension FindingReport {
  /// Each finding as a compiler shows it, and how many there are.
  func plainText(_ columns: (Substring) -> Int) -> String {
    var lines: [String] = []
    for finding in findings {
      lines += plainLines(finding, columns) + [""]
    }
    let codes = Set(findings.map(\.code.rawValue)).sorted()
    if let code = codes.first {
      lines += ["'advisor check --explain \(code)' says more, and so for each code.", ""]
    }
    lines.append(Finding.Severity.allCases.map(counted).joined(separator: ", "))
    return (lines + summaries).map { $0 + "\n" }.joined()
  }

  private func plainLines(_ finding: Finding, _ columns: (Substring) -> Int) -> [String] {
    let place = finding.place
    var lines = [
      "\(place.path):\(place.line):\(place.column): \(finding.severity.rawValue)"
        + "[\(finding.code.rawValue)]: \(finding.message)"
    ]
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count)
    if let line = self.lines[place].map(ShownLine.init), !line.text.isEmpty {
      lines += [
        "  \(number) | \(line.text)",
        "  \(margin) | \(line.carets(under: place.column, columns))",
      ]
    }
    return lines + ["  \(margin) = \(finding.remedy)"]
  }

  private func counted(_ severity: Finding.Severity) -> String {
    severity.counted(count(severity))
  }
}
