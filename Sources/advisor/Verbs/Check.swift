internal import Authoring
internal import Channels
internal import Dialog
internal import Engine
internal import Findings

extension Verb {
  /// Everything that is wrong with a dialog.
  static let check = Verb(
    name: "check",
    summary: "Report everything that is wrong with a dialog",
    details: [
      "Reads the dialog, walks through every conversation it can hold, and plays its worked "
        + "examples. Exits 65 when there is an error."
    ],
    options: [.home, .dialog, .today]
  ) { arguments in
    do throws(Loading.Refused) {
      let loaded = try Loading.load(arguments)
      let report = CheckReport.run(
        Inspecting.inspection(loaded), walkthroughs: try Inspecting.walkthroughs(loaded))
      return Inspecting.show(report)
    } catch {
      return error.status
    }
  }
}

/// What the verbs for authors share.
enum Inspecting {
  /// How many items the checklist of the dialog about politicians has.
  private static let items = ["politicians": 127]

  /// A dialog with the search of all its walks.
  static func inspection(_ loaded: Loading.Loaded) -> Inspection {
    Inspection(
      SpokenDialog(loaded.script, loaded.vocabulary), on: loaded.clock.today(),
      items: items[loaded.script.dialog.name])
  }

  /// The worked examples beside a dialog.
  static func walkthroughs(_ loaded: Loading.Loaded) throws(Loading.Refused) -> [DialogFile] {
    let (files, problems) = DialogFiles.walkthroughs(
      of: loaded.script.dialog.name, home: loaded.home)
    guard let problem = problems.first else { return files }
    throw Loading.refuse(problem.finding.description, .dataError)
  }

  /// Writes the findings of a report to standard error and its lines to standard output.
  static func show(_ report: Report) -> ExitStatus {
    if !report.findings.isEmpty {
      Launch.list(report.findings.map(\.description))
    }
    let said = Launch.say(report.lines.map { $0 + "\n" }.joined())
    return report.hasErrors && said == .ok ? .dataError : said
  }
}
