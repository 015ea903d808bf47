internal import Authoring
internal import Channels
internal import Findings
internal import Gettext

extension Translations {
  /// Lets the translations of a key stand although its English was touched.
  func accept(_ key: String) throws(Loading.Refused) -> ExitStatus {
    let acceptance = CatalogueAcceptance(of: key, in: template)
    guard acceptance.isKnown else {
      let hint = nearest(to: key, among: acceptance.known).map { "Did you mean '\($0)'?" }
      throw Loading.refuse(
        "No text has the key '\(key)'. \(hint ?? "Keys stand after 'msgctxt' in the files.")",
        .usage)
    }
    var changed: [(language: String, file: POFile, count: Int)] = []
    for language in TranslationFiles.languages(in: home) {
      let file = try updated(try read(language), language: language)
      let (accepted, count) = acceptance.accepted(file)
      if count > 0 { changed.append((language, accepted, count)) }
    }
    for (language, file, _) in changed { try write(file, to: "\(language).po") }
    guard !changed.isEmpty else {
      return Launch.say("No translation of '\(key)' is stale.\n")
    }
    return Launch.say(
      changed.map { "\($0.language): \($0.count) accepted\n" }.joined())
  }
}
