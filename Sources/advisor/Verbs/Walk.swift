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
      "With --show it shows the conversations, as a guide for a group or to be read aloud.",
    ],
    options: [.home, .dialog, .show],
    positionals: [
      Positional(name: "NAME", count: .any, summary: "the walkthroughs to play (without it: all)")
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let loaded = try Loading.load(arguments)
      let files = try Inspecting.walkthroughs(loaded, named: arguments.positionals)
      let plays = WalkthroughPlays(files, of: Inspecting.spoken(loaded))
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
