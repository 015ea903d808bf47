import Findings

extension FindingReport {
  /// A workflow command of GitHub Actions for each finding, which shows it beside the changed line.
  var github: String {
    findings.map { finding in
      let place = finding.place
      let properties = [
        "file=\(place.path.escaped(isProperty: true))", "line=\(place.line)",
        "col=\(place.column)", "title=\(finding.code.rawValue.escaped(isProperty: true))",
      ]
      let message = "\(finding.message); \(finding.remedy)".escaped(isProperty: false)
      return "::\(finding.severity.command) \(properties.joined(separator: ","))::\(message)\n"
    }.joined()
  }
}

extension Finding.Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}

extension String {
  /// With what would end a workflow command or one of its properties written as a number.
  fileprivate func escaped(isProperty: Bool) -> String {
    unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "%": text += "%25"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      case ":" where isProperty: text += "%3A"
      case ",": text += isProperty ? "%2C" : ","
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
