internal import Authoring
internal import Channels
internal import Engine

extension Verb {
  /// What the search of all conversations found.
  static let paths = Verb(
    name: "paths",
    summary: "Show how long conversations are, and how to reach each step and message",
    details: [
      "With --items it shows the table of the coverage list: for each item the entry that carries "
        + "it, its condition, and a conversation in which it appears."
    ],
    options: [.home, .dialog, .today, .items]
  ) { arguments in
    do throws(Loading.Refused) {
      let loaded = try Loading.load(arguments)
      let inspection = Inspecting.inspection(loaded)
      guard arguments.has(.items) else { return Inspecting.show(PathsReport.run(inspection)) }
      let plays = WalkthroughPlays(
        try Inspecting.walkthroughs(loaded), of: inspection.spoken)
      return Inspecting.show(
        PathsReport.items(inspection, runs: plays.runs, isTabSeparated: false))
    } catch {
      return error.status
    }
  }
}
