internal import Authoring
internal import Channels

extension Translations {
  /// How far each language is.
  func status() throws(Loading.Refused) -> ExitStatus {
    var rows: [TranslationStatus] = []
    for language in TranslationFiles.languages(in: home) {
      rows.append(
        TranslationStatus(of: try read(language), language: language, template: template))
    }
    guard !rows.isEmpty else {
      return Launch.say("There are no translations. 'advisor translations new CODE' makes one.\n")
    }
    return Launch.say(
      (["\(template.units.count) texts, \(template.wordCount) words of English."]
        + TranslationStatus.table(rows)).map { $0 + "\n" }.joined())
  }
}
