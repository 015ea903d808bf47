internal import Authoring
internal import Channels
internal import Dialog
internal import Findings
internal import Gettext
private import Glibc

extension Verb {
  /// The files of translators: made, brought up to date and checked.
  static let translations = Verb(
    name: "translations",
    summary: "Make, update and check the files of translators",
    details: [
      "new CODE: makes Translations/CODE.po, such as ur.po, with everything there is to translate.",
      "update: brings template.pot and every language up to today's English. A translation of a "
        + "sentence that changed is marked fuzzy, with the old sentence beside it, and is not shown "
        + "until somebody has looked at it.",
      "check: everything that is wrong with the files; exits 65 when there is an error.",
      "status: how far each language is, and who has reviewed it.",
      "sms: how many parts of text messages each prompt, plan and message takes in each language.",
      "accept KEY: the English of KEY changed, but not what it says; its translations stay.",
    ],
    options: [.home],
    positionals: [
      Positional(
        name: "ACTION", count: .one, summary: "new, update, check, status, sms or accept",
        values: .words(Translations.Action.allCases.map(\.rawValue))),
      Positional(name: "WHAT", count: .optional, summary: "the language or the key"),
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let action = try action(arguments)
      let translations = try Translations(arguments)
      let what = arguments.positionals.dropFirst().first ?? ""
      switch action {
      case .new: return try translations.new(what)
      case .update: return try translations.update()
      case .check: return try Translations.check(arguments)
      case .status: return try translations.status()
      case .sms: return try translations.textMessages(arguments)
      case .accept: return try translations.accept(what)
      }
    } catch {
      return error.status
    }
  }

  private static func action(
    _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> Translations.Action {
    let word = arguments.positionals.first ?? ""
    guard let action = Translations.Action(rawValue: word) else {
      let nearest = nearest(to: word, among: Translations.Action.allCases.map(\.rawValue))
      let hint = nearest.map { "Did you mean '\($0)'?" } ?? "Try 'advisor translations --help'."
      throw Loading.refuse("'translations' has no action '\(word)'. \(hint)", .usage)
    }
    let isNamed = arguments.positionals.count > 1
    guard isNamed == action.takesName else {
      throw Loading.refuse(
        isNamed
          ? "'advisor translations \(word)' takes nothing more."
          : "Say which: advisor translations \(word) \(action == .new ? "CODE" : "KEY")", .usage)
    }
    return action
  }
}

/// The actions of `advisor translations`, one file each.
struct Translations {
  /// What can be done with the files.
  enum Action: String, CaseIterable {
    case new, update, check, status, sms, accept

    var takesName: Bool {
      switch self {
      case .new, .accept: true
      case .update, .check, .status, .sms: false
      }
    }
  }

  let home: Home
  let dialogs: [DialogGraph]
  let template: Template

  /// All dialogs of the home, because one file of a language serves them all.
  init(_ arguments: ParsedArguments) throws(Loading.Refused) {
    let (home, dialogs) = try Loading.allDialogs(arguments)
    self.home = home
    self.dialogs = dialogs
    template = Template(dialogs)
  }

  /// A language's file as it is; its findings are said when it cannot be read.
  func read(_ language: String) throws(Loading.Refused) -> POFile {
    let path = TranslationFiles.name(of: language)
    let bytes: [UInt8]
    do throws(BoundedFile.Failure) {
      bytes = try TranslationFiles.read(language, home: home)
    } catch {
      throw Loading.refuse(
        DialogFileProblem(path: path, failure: error).finding.description, .noInput)
    }
    switch POReader.read(bytes, path: path) {
    case .sound(let file, _): return file
    case .unsound(let findings):
      Launch.list(findings.map(\.description))
      throw Loading.Refused(status: .dataError)
    }
  }

  /// Writes a file, or says why not.
  func write(_ file: POFile, to name: String) throws(Loading.Refused) {
    do throws(AtomicFile.Failure) {
      try TranslationFiles.write(POWriter().text(file), to: name, home: home)
    } catch {
      throw Loading.refuse(
        "Translations/\(name) could not be written: \(String(cString: strerror(error.errno))). "
          + "It was left as it was.", .cannotCreate)
    }
  }

  /// A file brought up to today's English.
  func updated(_ file: POFile, language: String) throws(Loading.Refused) -> POFile {
    guard let plurals = PluralForms(file[field: "Plural-Forms"] ?? "") else {
      throw Loading.refuse(
        "\(TranslationFiles.name(of: language)): the header's 'Plural-Forms' cannot be read.",
        .dataError)
    }
    return CatalogueUpdate(to: template, plurals: plurals).updated(file)
  }
}
