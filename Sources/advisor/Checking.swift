internal import Authoring
internal import Channels
internal import Dialog
internal import Findings
private import Gettext
internal import Speech

/// Where `advisor check` gets its findings from.
struct Checking {
  /// How many items the checklist of the dialog about politicians has.
  static let items = ["politicians": 127]

  private let home: Home
  private let clock: Clock
  /// Nil for all dialogs and all translations.
  private let name: String?

  /// Finds the home and the day.
  init(_ arguments: ParsedArguments) throws(Loading.Refused) {
    clock = try Loading.clock(arguments)
    home = try Loading.home(arguments)
    name = arguments.value(of: .dialog)
  }

  /// What is wrong with each dialog; where all of them are sound, with each translation too.
  func sources() throws(Loading.Refused) -> [FindingSource] {
    var sources: [FindingSource] = []
    var sound: [DialogGraph] = []
    let names = name.map { [$0] } ?? DialogFiles.names(in: home)
    for name in names {
      let files = try Loading.files(name, in: home)
      let (walkthroughs, problems) = DialogFiles.walkthroughs(of: name, home: home)
      sources.append(
        FindingSource(findings: (files.problems + problems).map(\.finding), files: []))
      guard files.problems.isEmpty else { continue }
      let loaded = SpokenDialog.load(files: files.files, common: files.common)
      if case .sound(let spoken) = loaded { sound.append(spoken.dialog) }
      sources.append(
        .dialog(
          loaded, files: files.files + files.common, walkthroughs: walkthroughs,
          on: clock.today(), items: Self.items[name]))
    }
    if name == nil, sound.count == names.count { sources += translations(of: sound) }
    return sources
  }

  private func translations(of dialogs: [DialogGraph]) -> [FindingSource] {
    let template = Template(dialogs)
    let languages = TranslationFiles.languages(in: home).map { language in
      Self.source(language, template: template, dialogs: dialogs, home: home)
    }
    return [Self.templateSource(template, home: home)] + languages
  }

  /// What is wrong with one language's file.
  static func source(
    _ language: String, template: Template, dialogs: [DialogGraph], home: Home
  ) -> FindingSource {
    let path = TranslationFiles.name(of: language)
    do throws(BoundedFile.Failure) {
      let file = DialogFile(path: path, bytes: try TranslationFiles.read(language, home: home))
      return .catalogue(
        file, language: language, template: template, dialogs: dialogs,
        glossary: Glossary(csv: TranslationFiles.glossary(of: language, home: home)))
    } catch .tooLarge(let bytes, let limit) {
      return FindingSource(
        findings: [
          Finding(
            .catalogueTooLong, at: Finding.Place(path: path),
            "the file has \(bytes) bytes, and \(limit) is the most",
            remedy: "remove what does not belong to it")
        ], files: [])
    } catch {
      return FindingSource(
        findings: [DialogFileProblem(path: path, failure: error).finding], files: [])
    }
  }

  /// Whether the template is today's.
  static func templateSource(_ template: Template, home: Home) -> FindingSource {
    let name = TranslationFiles.templateName
    guard let bytes = try? BoundedFile.read("\(home.translations)/\(name)") else {
      return FindingSource(findings: [], files: [])
    }
    return .template(DialogFile(path: "Translations/\(name)", bytes: bytes), template)
  }
}
