internal import Authoring
internal import Channels
internal import Dialog
internal import Findings
private import Gettext
internal import Speech

/// Where `advisor check` gets its findings from.
///
/// What does not wait for something else is done side by side, so that an author can have everything
/// checked after every sentence.
struct Checking {
  /// How many items the checklist of the dialog about politicians has.
  static let items = ["politicians": 127]

  private let home: Home
  private let clock: Clock
  /// Nil for all dialogs and all translations.
  private let name: String?

  /// A dialog as it lies on the disk.
  private struct Folder {
    let files: DialogFiles
    let walkthroughs: [DialogFile]
    let problems: [Finding]

    var all: [DialogFile] { files.files + files.common + walkthroughs }
  }

  /// A dialog whose walks were searched, or what keeps it from that.
  private enum Searched {
    case sound(Inspection)
    case unsound([Finding])

    var inspection: Inspection? {
      switch self {
      case .sound(let inspection): inspection
      case .unsound: nil
      }
    }
  }

  /// Finds the home and the day.
  init(_ arguments: ParsedArguments) throws(Loading.Refused) {
    clock = try Loading.clock(arguments)
    home = try Loading.home(arguments)
    name = arguments.value(of: .dialog)
  }

  /// What is wrong with each dialog; where all of them are sound, with each translation too.
  func sources() throws(Loading.Refused) -> [FindingSource] {
    let folders = try folders()
    let searched = SideBySide.map(folders, search)
    let sound = searched.compactMap(\.inspection)
    var work = zip(folders, searched).map { folder, searched in
      { @Sendable in source(folder, searched) }
    }
    let isWhole = sound.count == folders.count
    if name == nil, isWhole { work += translations(of: sound) }
    let sources = SideBySide.map(work) { $0() }
    let summary = "The translations are looked at once the dialogs can be read."
    return name == nil && !isWhole
      ? sources + [FindingSource(findings: [], files: [], summary: summary)] : sources
  }

  /// How many languages have a file.
  var languageCount: Int { TranslationFiles.languages(in: home).count }

  /// What is wrong with each translation, of dialogs that are sound.
  func translations() throws(Loading.Refused) -> [FindingSource] {
    let searched = SideBySide.map(try folders(), search)
    return SideBySide.map(translations(of: searched.compactMap(\.inspection))) { $0() }
  }

  // MARK: Dialogs

  private func folders() throws(Loading.Refused) -> [Folder] {
    var folders: [Folder] = []
    for name in name.map({ [$0] }) ?? DialogFiles.names(in: home) {
      let files = try Loading.files(name, in: home)
      let (walkthroughs, problems) = DialogFiles.walkthroughs(of: name, home: home)
      folders.append(
        Folder(
          files: files, walkthroughs: walkthroughs,
          problems: (files.problems + problems).map(\.finding)))
    }
    return folders
  }

  /// Reads a dialog and searches its walks.
  private func search(_ folder: Folder) -> Searched {
    guard folder.files.problems.isEmpty else { return .unsound([]) }
    let loaded = SpokenDialog.load(files: folder.files.files, common: folder.files.common)
    switch loaded {
    case .unsound(let findings): return .unsound(findings)
    case .sound(let spoken):
      return .sound(Inspection(spoken, on: clock.today(), items: Self.items[folder.files.name]))
    }
  }

  /// What is wrong with a dialog and its worked examples.
  private func source(_ folder: Folder, _ searched: Searched) -> FindingSource {
    switch searched {
    case .unsound(let findings):
      return FindingSource(findings: folder.problems + findings, files: folder.all)
    case .sound(let inspection):
      let plays = WalkthroughPlays(folder.walkthroughs, of: inspection.spoken)
      let source = FindingSource.dialog(inspection.with(plays), files: folder.all)
      return FindingSource(
        findings: folder.problems + source.findings, files: source.files, summary: source.summary)
    }
  }

  // MARK: Translations

  /// What finds out what is wrong with the template and with each language, to be done in any order.
  private func translations(of dialogs: [Inspection]) -> [@Sendable () -> FindingSource] {
    let template = Template(dialogs.map(\.dialog))
    return [{ @Sendable in templateSource(template) }]
      + TranslationFiles.languages(in: home).map { language in
        { @Sendable in source(language, template: template, dialogs: dialogs) }
      }
  }

  /// What is wrong with one language's file.
  private func source(
    _ language: String, template: Template, dialogs: [Inspection]
  ) -> FindingSource {
    let path = TranslationFiles.name(of: language)
    do throws(BoundedFile.Failure) {
      let file = DialogFile(path: path, bytes: try TranslationFiles.read(language, home: home))
      return .catalogue(
        file, language: language, template: template, dialogs: dialogs,
        glossary: Glossary(csv: TranslationFiles.glossary(of: language, home: home)))
    } catch {
      return FindingSource(
        findings: [DialogFileProblem(path: path, failure: error).finding], files: [])
    }
  }

  /// Whether the template is today's.
  private func templateSource(_ template: Template) -> FindingSource {
    let name = TranslationFiles.templateName
    let file = "\(home.translations)/\(name)"
    guard let bytes = try? BoundedFile.read(file, limit: POReader.limit) else {
      return FindingSource(findings: [], files: [])
    }
    return .template(DialogFile(path: "Translations/\(name)", bytes: bytes), template)
  }
}
