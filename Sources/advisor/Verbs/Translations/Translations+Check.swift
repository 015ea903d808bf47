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
      severity.counted(findings.count { $0.severity == severity })
    }
    let count = checking.languageCount
    let languages = count == 1 ? "1 language" : "\(count) languages"
    let said = Launch.say("\(counts.joined(separator: ", ")) in \(languages)\n")
    return findings.contains { $0.severity == .error } && said == .ok ? .dataError : said
  }
}
