internal import Authoring
internal import Channels
internal import Gettext

extension Translations {
  /// Brings the template and every language up to today's English.
  func update() throws(Loading.Refused) -> ExitStatus {
    // All are read before one is written, so that a broken file leaves the others as they are.
    var files: [(language: String, file: POFile)] = []
    for language in TranslationFiles.languages(in: home) {
      files.append((language, try updated(try read(language), language: language)))
    }
    try write(template.file, to: TranslationFiles.templateName)
    for (language, file) in files { try write(file, to: "\(language).po") }
    let rows = files.map {
      TranslationStatus(of: $0.file, language: $0.language, template: template)
    }
    return Launch.say(
      (["\(template.units.count) texts."] + TranslationStatus.table(rows))
        .map { $0 + "\n" }.joined())
  }
}
