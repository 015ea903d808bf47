internal import Authoring
internal import Channels
private import Dialog
internal import Speech

extension Verb {
  /// The worked examples beside a dialog, played as tests or shown as text.
  static let walk = Verb(
    name: "walk",
    summary: "Play the worked examples of a dialog",
    details: [
      "Without a name it plays all of Dialogs/NAME/walkthroughs, and exits 65 when one does not go "
        + "as it says.",
      "With --show it shows the conversations. With --as it writes them as a document for a group, to "
        + "be handed out or read aloud.",
      "With --language it plays them in another language, in two at once, or in all.",
    ],
    options: [.home, .dialog, .show, .pageFormat, .walkLanguage],
    positionals: [
      Positional(name: "NAME", count: .any, summary: "the walkthroughs to play (without it: all)")
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let loaded = try Loading.load(arguments)
      let files = try Inspecting.walkthroughs(loaded, named: arguments.positionals)
      let languages = try languages(arguments, loaded.library)
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
    "language", "CODE", "play them in this language, in two such as fa,en, or in 'all'")
  fileprivate static let show = Option.flag("show", "show the conversations")
}
