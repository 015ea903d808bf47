internal import Authoring
internal import Channels
internal import Findings

extension Translations {
  /// Everything that is wrong with the files.
  func check() throws(Loading.Refused) -> ExitStatus {
    let languages = TranslationFiles.languages(in: home)
    let sources =
      [Checking.templateSource(template, home: home)]
      + languages.map {
        Checking.source($0, template: template, dialogs: dialogs, home: home)
      }
    let findings = sources.flatMap(\.findings)
    Launch.list(findings.map(\.description))
    let counts = Finding.Severity.allCases.map { severity in
      findings.count { $0.severity == severity }
    }
    let errors = counts[0]
    let said = Launch.say(
      "\(errors) errors, \(counts[1]) warnings, \(counts[2]) notes in \(languages.count) languages\n"
    )
    return errors > 0 && said == .ok ? .dataError : said
  }
}
