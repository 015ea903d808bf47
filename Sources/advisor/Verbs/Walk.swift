internal import Authoring
internal import Channels
internal import Dialog
internal import Engine

extension Verb {
  /// The worked examples beside a dialog, played as tests or shown as text.
  static let walk = Verb(
    name: "walk",
    summary: "Play the worked examples of a dialog",
    details: [
      "Without a name it plays all of Dialogs/NAME/walkthroughs, and exits 65 when one does not go "
        + "as it says.",
      "With --print it shows the conversations, as a guide for a group or to be read aloud.",
    ],
    options: [.home, .dialog, .print],
    positionals: [
      Positional(name: "NAME", count: .any, summary: "the walkthroughs to play (without it: all)")
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      return try play(arguments)
    } catch {
      return error.status
    }
  }

  private static func play(_ arguments: ParsedArguments) throws(Loading.Refused) -> ExitStatus {
    let loaded = try Loading.load(arguments)
    let all = try Inspecting.walkthroughs(loaded)
    var files = all
    if !arguments.positionals.isEmpty {
      files = []
      for name in arguments.positionals {
        guard let file = all.first(where: { $0.isNamed(name) }) else {
          throw Loading.refuse("There is no walkthrough '\(name)'.", .noInput)
        }
        files.append(file)
      }
    }
    let report = WalkReport.run(
      files, of: SpokenDialog(loaded.script, loaded.vocabulary),
      isPrinted: arguments.has(.print), lay: PlainLayout.lines)
    return Inspecting.show(report)
  }
}

extension DialogFile {
  /// Whether somebody means this walkthrough: by its path, its file's name, or that without ending.
  fileprivate func isNamed(_ name: String) -> Bool {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return [path, file, String(file.prefix { $0 != "." })].contains(name)
  }
}
