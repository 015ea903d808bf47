private import Channels
private import Findings

extension Verb {
  /// A conversation with one person, at a terminal or through a pipe.
  static let chat = Verb(
    name: "chat",
    summary: "Talk with the advisor",
    details: [
      "At a terminal nothing of the talk is kept. Type 'help' to see what else can be typed, and 'x' "
        + "to leave at once and clear the screen.",
      "Through a pipe, each line of input is one answer.",
    ],
    options: [.home, .dialog],
    run: converse)

  private static func converse(_ arguments: ParsedArguments) -> ExitStatus {
    do {
      let home = try Home.find(
        .ofProcess(option: arguments.value(of: .home)), isFolder: Folder.exists(at:))
      let name = arguments.value(of: .dialog) ?? Option.usualDialog
      let files = try DialogFiles.read(dialog: name, home: home)
      guard files.problems.isEmpty else {
        Launch.complain(files.problems.map(\.finding.description).joined(separator: "\n"))
        return .dataError
      }
      Launch.complain("The conversation itself is not there yet.")
      return .unavailable
    } catch let error as HomeNotFound {
      Launch.complain(error.description)
      return .noInput
    } catch let error as DialogNotFound {
      Launch.complain(error.description)
      return error.existing.isEmpty ? .noInput : .usage
    } catch {
      Launch.complain("\(error)")
      return .software
    }
  }
}
