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
      let reader = WalkthroughReader(loaded.script.dialog)
      let runs = try Inspecting.walkthroughs(loaded).compactMap { file in
        reader.read(file).walkthrough.map { WalkthroughRun($0, of: inspection.spoken, as: .plain) }
      }
      return Inspecting.show(PathsReport.items(inspection, runs: runs, isTabSeparated: false))
    } catch {
      return error.status
    }
  }
}
