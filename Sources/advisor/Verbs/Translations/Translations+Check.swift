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
    let errors = findings.count { $0.severity == .error }
    let said = Launch.say(
      "\(errors) errors, \(findings.count - errors) warnings in \(languages.count) languages\n")
    return errors > 0 && said == .ok ? .dataError : said
  }
}
