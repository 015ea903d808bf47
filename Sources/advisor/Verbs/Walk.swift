internal import Authoring
internal import Channels
private import Dialog
internal import Engine
internal import Speech

extension Verb {
  /// The worked examples beside a dialog, played as tests or shown as text.
  static let walk = Verb(
    name: "walk",
    summary: "Play the worked examples of a dialog, or record one",
    details: [
      "Without a name it plays all of Dialogs/NAME/walkthroughs, and exits 65 when one does not go "
        + "as it says. It then says at which line, what was expected and what came.",
      "With --show it shows the conversations. With --as it writes them as a document for a group, to "
        + "be handed out or read aloud.",
      "With --language it plays them in another language, in two at once, or in all.",
      "With --coverage it says which entries, options, steps and letters none of them visits.",
      "With --record it holds a conversation, at the terminal or through a pipe, and writes it down "
        + "as a walkthrough, by names, with the plan that came of it. Type 'later 21 days' in it to "
        + "let time pass, and 'x' to leave without a trace. A mere name is put beside the dialog; "
        + "no file is overwritten.",
    ],
    options: [
      .home, .dialog, .show, .coverage, .record, .pageFormat, .walkLanguage, .bidi, .today,
    ],
    positionals: [
      Positional(
        name: "NAME", count: .any,
        summary: "the walkthroughs to play, by name or as files (without it: all)",
        values: .names(.walkthroughs))
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let loaded = try Loading.load(arguments)
      let languages = try languages(arguments, loaded.library)
      if let name = arguments.value(of: .record) {
        guard languages.count == 1, arguments.positionals.isEmpty else {
          throw Loading.refuse("--record takes one file and one choice of languages.", .usage)
        }
        return try record(arguments, to: name, loaded, in: languages[0])
      }
      let files = try Inspecting.walkthroughs(loaded, named: arguments.positionals)
      let plays = languages.map { WalkthroughPlays(files, of: loaded.library.spoken(in: $0)) }
      if let format = arguments.pageFormat {
        guard languages.count == 1 else {
          throw Loading.refuse("Name one language for a document, or two such as fa,en.", .usage)
        }
        return try pages(of: plays[0], as: format, loaded, in: languages[0])
      }
      var report = Report()
      for plays in plays {
        report.append(
          WalkReport.run(plays, isShown: arguments.has(.show), lay: PlainLayout.lines))
      }
      if arguments.has(.coverage) {
        report.append(VisitReport.run(plays[0].runs, of: loaded.script.dialog))
      }
      return Inspecting.show(report)
    } catch {
      return error.status
    }
  }

  /// Each choice of languages to play them in.
  private static func languages(
    _ arguments: ParsedArguments, _ library: LanguageLibrary
  ) throws(Loading.Refused) -> [[String]] {
    if arguments.value(of: .walkLanguage) == "all" { return library.codes.map { [$0] } }
    return [
      try Loading.languages(arguments, .walkLanguage, among: library) ?? [DialogGraph.english]
    ]
  }
}

extension Option {
  fileprivate static let walkLanguage = Option.value(
    "language", "CODE", "play them in this language, in two such as fa,en, or in 'all'",
    values: .names(.languages))
  fileprivate static let show = Option.flag("show", "show the conversations")
  fileprivate static let coverage = Option.flag("coverage", "say what they visit, and what not")
  fileprivate static let record = Option.value(
    "record", "FILE", "hold a conversation and write it down as a walkthrough", values: .file)
}
