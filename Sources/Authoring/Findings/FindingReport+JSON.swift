import Findings
import FoundationEssentials

extension FindingReport {
  /// One object: `{"findings": [{"code": …}], "errors": 0, "warnings": 0, "notes": 0}`.
  var json: String {
    JSONText.of(
      JSONReport(
        findings: findings.map { finding in
          JSONFinding(
            severity: finding.severity.rawValue, code: finding.code.rawValue,
            path: finding.place.path, line: finding.place.line, column: finding.place.column,
            message: finding.message, remedy: finding.remedy, text: lines[finding.place])
        },
        errors: count(.error), warnings: count(.warning), notes: count(.note)))
  }
}

private struct JSONReport: Encodable {
  let findings: [JSONFinding]
  let errors: Int
  let warnings: Int
  let notes: Int
}

private struct JSONFinding: Encodable {
  let severity: String
  let code: String
  let path: String
  let line: Int
  let column: Int
  let message: String
  let remedy: String
  /// The line that it stands in.
  let text: String?
}

/// Values as JSON that people can read too.
enum JSONText {
  static func of(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Encoding plain values cannot fail.
    let data = (try? encoder.encode(value)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
