internal import Authoring
internal import Channels
internal import Gettext

extension Translations {
  /// Makes a language's file.
  func new(_ language: String) throws(Loading.Refused) -> ExitStatus {
    guard TranslationFiles.isLanguage(language) else {
      throw Loading.refuse(
        "'\(language)' is no code of a language. Write it like 'ur' or 'zh_Hans'.", .usage)
    }
    guard !TranslationFiles.languages(in: home).contains(language) else {
      throw Loading.refuse(
        "\(TranslationFiles.name(of: language)) is there already. "
          + "'advisor translations update' brings it up to date.", .cannotCreate)
    }
    guard let header = PluralTable.header(of: language), let plurals = PluralForms(header) else {
      throw Loading.refuse(
        "The plural rule of '\(language)' is not known here. Add it to PluralTable.", .usage)
    }
    let empty = POFile(
      fields: Template.fields(language: language, plurals: header), entries: [])
    let file = CatalogueUpdate(to: template, plurals: plurals).updated(empty)
    try write(file, to: "\(language).po")
    return Launch.say(
      "\(TranslationFiles.name(of: language)): \(file.entries.count) texts to translate. "
        + "Open it with Poedit, or any editor.\n")
  }
}
