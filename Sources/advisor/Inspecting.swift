internal import Authoring
internal import Channels
internal import Dialog
internal import Engine
internal import Findings
internal import Speech

/// What the verbs for authors share, who look at a dialog that is sound.
enum Inspecting {
  /// A dialog with the search of all its walks.
  static func inspection(
    _ loaded: Loading.Loaded, plays: WalkthroughPlays? = nil
  ) -> Inspection {
    Inspection(
      spoken(loaded), on: loaded.clock.today(), items: Checking.items[loaded.script.dialog.name],
      plays: plays)
  }

  /// A dialog and its words.
  static func spoken(_ loaded: Loading.Loaded) -> SpokenDialog {
    loaded.library.english
  }

  /// The worked examples beside a dialog.
  static func walkthroughs(_ loaded: Loading.Loaded) throws(Loading.Refused) -> [DialogFile] {
    let (files, problems) = DialogFiles.walkthroughs(
      of: loaded.script.dialog.name, home: loaded.home)
    guard let problem = problems.first else { return files }
    throw Loading.refuse(problem.finding.description, .dataError)
  }

  /// The worked examples of some names; all of them where none is named.
  static func walkthroughs(
    _ loaded: Loading.Loaded, named names: [String]
  ) throws(Loading.Refused) -> [DialogFile] {
    let all = try walkthroughs(loaded)
    var files: [DialogFile] = []
    for name in names {
      if let file = all.first(where: { $0.isNamed(name) }) {
        files.append(file)
      } else {
        files.append(try file(name, among: all))
      }
    }
    return names.isEmpty ? all : files
  }

  /// A walkthrough that lies elsewhere.
  private static func file(
    _ path: String, among all: [DialogFile]
  ) throws(Loading.Refused) -> DialogFile {
    guard path.contains("/") || path.contains(".") else {
      let hint =
        nearest(to: path, among: all.map(\.shortName))
        .map { "Did you mean '\($0)'?" }
        ?? "Name one of \(all.map(\.shortName).joined(separator: ", "))."
      throw Loading.refuse("There is no walkthrough '\(path)'. \(hint)", .noInput)
    }
    do throws(BoundedFile.Failure) {
      let bytes = try BoundedFile.read(path, limit: Limits.fileBytes)
      return DialogFile(path: path, bytes: bytes)
    } catch {
      let problem = DialogFileProblem(path: path, failure: error)
      throw Loading.refuse(problem.finding.description, .noInput)
    }
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

extension DialogFile {
  /// Whether somebody means this walkthrough: by its path, its file's name, or that without ending.
  fileprivate func isNamed(_ name: String) -> Bool {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return [path, file, shortName].contains(name)
  }

  fileprivate var shortName: String {
    String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
  }
}
