internal import Authoring
internal import Channels
internal import Findings

extension Translations {
  /// Everything that is wrong with the files.
  static func check(_ arguments: ParsedArguments) throws(Loading.Refused) -> ExitStatus {
    let checking = try Checking(arguments)
    let findings = try checking.translations().flatMap(\.findings)
    Launch.list(findings.map(\.description))
    let counts = Finding.Severity.allCases.map { severity in
      "\(findings.count { $0.severity == severity }) \(severity.rawValue)s"
    }
    let said = Launch.say(
      "\(counts.joined(separator: ", ")) in \(checking.languageCount) languages\n")
    return findings.contains { $0.severity == .error } && said == .ok ? .dataError : said
  }
}
