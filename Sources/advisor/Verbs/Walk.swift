internal import Authoring
internal import Channels

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
    ],
    options: [.home, .dialog, .show, .pageFormat, .languages],
    positionals: [
      Positional(name: "NAME", count: .any, summary: "the walkthroughs to play (without it: all)")
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let loaded = try Loading.load(arguments)
      let files = try Inspecting.walkthroughs(loaded, named: arguments.positionals)
      let plays = WalkthroughPlays(files, of: Inspecting.spoken(loaded))
      if let format = arguments.pageFormat {
        return try pages(of: plays, as: format, loaded, arguments)
      }
      return Inspecting.show(
        WalkReport.run(plays, isShown: arguments.has(.show), lay: PlainLayout.lines))
    } catch {
      return error.status
    }
  }
}

extension Option {
  fileprivate static let show = Option.flag("show", "show the conversations")
}
