import Findings

extension FindingReport {
  /// The findings as a log of the Static Analysis Results Interchange Format, version 2.1.0.
  func sarif(_ program: (name: String, version: String)) -> String {
    let codes = Set(findings.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    let rules = codes.map { code in
      let page = FindingPage.of(code)
      return SARIFLog.Rule(
        id: code.rawValue, shortDescription: SARIFLog.Message(text: page?.summary ?? code.rawValue),
        fullDescription: SARIFLog.Message(text: page?.why ?? code.rawValue))
    }
    let results = findings.map { finding in
      SARIFLog.Result(
        ruleId: finding.code.rawValue,
        ruleIndex: codes.firstIndex(of: finding.code) ?? -1, level: finding.severity.rawValue,
        message: SARIFLog.Message(text: "\(finding.message); \(finding.remedy)"),
        locations: [SARIFLog.Location(finding.place)])
    }
    let driver = SARIFLog.Driver(name: program.name, version: program.version, rules: rules)
    return JSONText.of(
      SARIFLog(runs: [SARIFLog.Run(tool: SARIFLog.Tool(driver: driver), results: results)]))
  }
}

/// The part of a SARIF log that is used here, under the names that the format gives it.
private struct SARIFLog: Encodable {
  let version = "2.1.0"
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case version, runs
    case schema = "$schema"
  }

  struct Run: Encodable {
    let tool: Tool
    let results: [Result]
    /// Columns are counted in characters; of the two units that the format has, this is the nearer.
    let columnKind = "unicodeCodePoints"
  }

  struct Tool: Encodable { let driver: Driver }

  struct Driver: Encodable {
    let name: String
    let version: String
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let fullDescription: Message
  }

  struct Message: Encodable { let text: String }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation

    init(_ place: Finding.Place) {
      physicalLocation = PhysicalLocation(
        artifactLocation: ArtifactLocation(uri: place.path.asURI),
        region: Region(startLine: place.line, startColumn: place.column))
    }
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    let region: Region
  }

  struct ArtifactLocation: Encodable { let uri: String }

  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
  }
}

extension String {
  /// A path as a relative URI reference: what has a meaning there, or is not ASCII, is written as its
  /// bytes.
  fileprivate var asURI: String {
    utf8.reduce(into: "") { uri, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
  }
}
