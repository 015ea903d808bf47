internal import Authoring
internal import Channels
internal import Dialog
internal import Engine
internal import Findings
internal import Gettext
internal import SessionStore
internal import Speech
private import Glibc

extension Verb {
  /// What is different between two versions of a dialog.
  static let diff = Verb(
    name: "diff",
    summary: "Show what a change of a dialog means: entries, conversations, translations",
    details: [
      "OLD and NEW are folders that hold Dialogs/, or a dialog's folder in one. Without NEW it is the "
        + "home. It shows the entries that were added, removed, renamed (with '@ formerly') and "
        + "changed; the conversations that lead elsewhere, each with a shortest one; the worked "
        + "examples of OLD that do; and the translations made stale.",
      "With --store it also says which kept conversations it touches, and which of their answers no "
        + "longer fit: names and counts, never what was answered.",
      "With git, 'git worktree add ../before HEAD~1' gives the folder as it was, for "
        + "'advisor diff ../before .'",
    ],
    options: [.home, .dialog, .today, .diffFormat, .keptIn],
    positionals: [
      Positional(name: "OLD", count: .one, summary: "the version before", values: .folder),
      Positional(
        name: "NEW", count: .optional, summary: "the version after (without it: the home)",
        values: .folder),
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let clock = try Loading.clock(arguments)
      let places = try arguments.positionals.map { path throws(Loading.Refused) in
        try DialogPlace(path)
      }
      let newHome = try places.count > 1 ? places[1].home : Loading.home(arguments)
      let name =
        arguments.value(of: .dialog) ?? places.lazy.compactMap(\.dialog).first
        ?? Loading.usual(in: newHome)
      let old = try version(name, in: places[0].home)
      let new = try version(name, in: newHome)
      let kept = try arguments.value(of: .keptIn).map { directory throws(Loading.Refused) in
        try Kept(directory, name, now: clock.now())
      }
      let difference = DialogDifference(
        from: old.version, to: new.version, on: clock.today(),
        kept: kept?.conversations.map {
          KeptChange($0.name, $0.state, from: old.spoken, to: new.spoken)
        },
        damagedCount: kept?.damagedCount ?? 0)
      return Launch.say(
        arguments.value(of: .diffFormat) == "json"
          ? difference.json : difference.lines.map { $0 + "\n" }.joined())
    } catch {
      return error.status
    }
  }

  private static func version(
    _ name: String, in home: Home
  ) throws(Loading.Refused) -> (spoken: SpokenDialog, version: DialogDifference.Version) {
    let files = try Loading.files(name, in: home)
    let (walkthroughs, problems) = DialogFiles.walkthroughs(of: name, home: home)
    if let problem = (files.problems + problems).first {
      throw Loading.refuse("\(home.path): \(problem.finding)", .dataError)
    }
    switch SpokenDialog.load(files: files.files, common: files.common) {
    case .unsound(let findings):
      Launch.list(findings.map { "\(home.path)/\($0)" })
      throw Loading.Refused(status: .dataError)
    case .sound(let spoken):
      return (
        spoken,
        DialogDifference.Version(
          spoken, walkthroughs: walkthroughs, catalogues: try catalogues(in: home))
      )
    }
  }

  private static func catalogues(in home: Home) throws(Loading.Refused) -> [String: POFile] {
    var files: [String: POFile] = [:]
    for language in TranslationFiles.languages(in: home) {
      let path = TranslationFiles.name(of: language)
      let bytes: [UInt8]
      do throws(BoundedFile.Failure) {
        bytes = try TranslationFiles.read(language, home: home)
      } catch {
        throw Loading.refuse(
          "\(home.path)/\(DialogFileProblem(path: path, failure: error).finding)", .dataError)
      }
      switch POReader.read(bytes, path: path) {
      case .sound(let file, _): files[language] = file
      case .unsound(let findings):
        Launch.list(findings.map { "\(home.path)/\($0)" })
        throw Loading.Refused(status: .dataError)
      }
    }
    return files
  }
}

/// A folder that somebody named as a version of a dialog.
private struct DialogPlace {
  let home: Home
  /// The dialog whose folder it is; nil for a folder of several.
  let dialog: String?

  init(_ path: String) throws(Loading.Refused) {
    guard let real = realpath(path, nil) else {
      throw Loading.refuse("There is no folder '\(path)'.", .noInput)
    }
    let pieces = String(cString: real).split(separator: "/").map(String.init)
    free(real)
    func folder(_ dropped: Int) -> String { "/" + pieces.dropLast(dropped).joined(separator: "/") }
    if Folder.exists(at: Home(path: folder(0)).dialogs) {
      home = Home(path: folder(0))
      dialog = nil
    } else if pieces.last == Home.dialogsFolder {
      home = Home(path: folder(1))
      dialog = nil
    } else if pieces.dropLast().last == Home.dialogsFolder {
      home = Home(path: folder(2))
      dialog = pieces.last
    } else {
      throw Loading.refuse(
        "'\(path)' holds no \(Home.dialogsFolder)/, and is no dialog's folder in one.", .noInput)
    }
  }
}

/// The kept conversations of one dialog.
private struct Kept {
  private(set) var conversations: [(name: String, state: State)] = []
  private(set) var damagedCount = 0

  init(_ directory: String, _ dialog: String, now: Int) throws(Loading.Refused) {
    do throws(StoreError) {
      let store = try Store(at: directory, create: false, now: now)
      defer { try? store.close() }
      for kept in try store.sessions() {
        switch kept {
        case .damaged: damagedCount += 1
        case .sound(let session) where session.dialog == dialog:
          guard let state = State(bytes: session.state) else {
            damagedCount += 1
            continue
          }
          let number = session.version.session
          conversations.append(
            (session.label ?? "#\(number) (\(session.gateway ?? "gateway"))", state))
        case .sound: break
        }
      }
    } catch {
      throw Storing.refuse(error, at: directory)
    }
  }
}

extension Option {
  fileprivate static let diffFormat = Option.choice(
    "format", ["text", "json"], "how the report is written")
  fileprivate static let keptIn = Option.value(
    "store", "DIR", "say also which of the conversations kept there it touches", values: .folder)
}
