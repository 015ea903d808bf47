internal import Channels
internal import Dialog
internal import Engine
internal import Findings
internal import Speech

/// What most verbs begin with: the dialog that the options name, read and found sound.
enum Loading {
  /// A dialog and what is needed to speak it.
  struct Loaded {
    /// The dialog in all the languages that it is offered in.
    let library: LanguageLibrary
    let clock: Clock
    let home: Home

    var script: Script { library.english.script }
    var vocabulary: Vocabulary { library.english.vocabulary }
  }

  /// Why a verb cannot begin; it has been said on standard error.
  struct Refused: Error {
    let status: ExitStatus
  }

  /// Loads a dialog, or says what is wrong.
  ///
  /// - Parameters:
  ///   - arguments: The options `--home`, `--dialog` and `--today`.
  ///   - saved: The dialog of a kept conversation, which is taken when none is named.
  /// - Returns: The dialog.
  /// - Throws: `Refused`.
  static func load(
    _ arguments: ParsedArguments, dialog saved: String? = nil
  ) throws(Refused) -> Loaded {
    let clock = try clock(arguments)
    let home = try home(arguments)
    let name = arguments.value(of: .dialog) ?? saved ?? usual(in: home)
    let graph = try graph(name, in: home)
    do throws(Script.Unsound) {
      let english = SpokenDialog(try Script(graph), try Vocabulary(graph))
      return Loaded(
        library: library(of: english, in: home, isReviewedOnly: arguments.has(.reviewedOnly)),
        clock: clock, home: home)
    } catch {
      throw report(error.findings)
    }
  }

  /// The dialog when none is named: the usual one, or the only one that there is.
  static func usual(in home: Home) -> String {
    let names = DialogFiles.names(in: home)
    return names.count == 1 ? names[0] : Option.usualDialog
  }

  /// All dialogs of the home, each found sound.
  ///
  /// - Parameter arguments: The option `--home`.
  /// - Returns: The home, and the dialogs in the order of their names.
  /// - Throws: `Refused`.
  static func allDialogs(
    _ arguments: ParsedArguments
  ) throws(Refused) -> (home: Home, dialogs: [DialogGraph]) {
    let home = try home(arguments)
    var dialogs: [DialogGraph] = []
    for name in DialogFiles.names(in: home) { dialogs.append(try graph(name, in: home)) }
    return (home, dialogs)
  }

  /// Where the dialogs are.
  static func home(_ arguments: ParsedArguments) throws(Refused) -> Home {
    do throws(HomeNotFound) {
      return try Home.find(
        .ofProcess(option: arguments.value(of: .home)), isFolder: Folder.exists(at:))
    } catch {
      throw refuse(error.description, .noInput)
    }
  }

  /// The files of a dialog, with what could not be read of them.
  static func files(_ name: String, in home: Home) throws(Refused) -> DialogFiles {
    do throws(DialogNotFound) {
      return try DialogFiles.read(dialog: name, home: home)
    } catch {
      throw refuse(error.description, error.existing.isEmpty ? .noInput : .usage)
    }
  }

  /// A dialog that is sound.
  private static func graph(_ name: String, in home: Home) throws(Refused) -> DialogGraph {
    let files = try files(name, in: home)
    if !files.problems.isEmpty { throw report(files.problems.map(\.finding)) }
    switch DialogGraph.load(files: files.files, common: files.common) {
    case .unsound(let findings): throw report(findings)
    case .sound(let graph): return graph
    }
  }

  /// The system's clock; with `--today`, conversations are held as if it were that day.
  static func clock(_ arguments: ParsedArguments) throws(Refused) -> Clock {
    guard let text = arguments.value(of: .today) else { return .system }
    guard let day = CalendarDay(text) else {
      throw refuse("'\(text)' is no day. Write it like --today 2026-11-23.", .usage)
    }
    return Clock.system.talking(on: day)
  }

  /// Says why a verb cannot go on.
  static func refuse(_ sentence: String, _ status: ExitStatus) -> Refused {
    Launch.complain(sentence)
    return Refused(status: status)
  }

  private static func report(_ findings: [Finding]) -> Refused {
    Launch.list(findings.map(\.description))
    return Refused(status: .dataError)
  }
}
