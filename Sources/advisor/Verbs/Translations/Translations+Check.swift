internal import Authoring
internal import Channels
internal import Findings
internal import Gettext

extension Translations {
  /// Everything that is wrong with the files.
  func check() throws(Loading.Refused) -> ExitStatus {
    let findings = findings()
    Launch.list(findings.map(\.description))
    let errors = findings.count { $0.severity == .error }
    let said = Launch.say(
      "\(errors) errors, \(findings.count - errors) warnings in "
        + "\(TranslationFiles.languages(in: home).count) languages\n")
    return errors > 0 && said == .ok ? .dataError : said
  }

  /// What is wrong, in the order of the files and lines.
  func findings() -> [Finding] {
    var findings = templateFindings()
    for language in TranslationFiles.languages(in: home) {
      let path = TranslationFiles.name(of: language)
      do throws(BoundedFile.Failure) {
        let bytes = try TranslationFiles.read(language, home: home)
        switch POReader.read(bytes, path: path) {
        case .unsound(let faults): findings += faults
        case .sound(let file, let warnings):
          findings += warnings
          findings += CatalogueInspection(
            file, path: path, language: language, template: template, dialogs: dialogs
          ).findings()
        }
      } catch {
        findings.append(DialogFileProblem(path: path, failure: error).finding)
      }
    }
    return findings
  }

  /// Whether the template is today's.
  private func templateFindings() -> [Finding] {
    let path = "\(home.translations)/\(TranslationFiles.templateName)"
    guard let bytes = try? BoundedFile.read(path),
      bytes != Array(POWriter().text(template.file).utf8)
    else { return [] }
    return [
      Finding(
        .templateStale,
        at: Finding.Place(path: "Translations/\(TranslationFiles.templateName)"),
        "the template is not that of today's dialogs",
        remedy: "run 'advisor translations update'", severity: .warning)
    ]
  }
}
