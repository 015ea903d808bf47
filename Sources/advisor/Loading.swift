internal import Channels
internal import Dialog
internal import Engine
internal import Findings
internal import Speech

/// What most verbs begin with: the dialog that the options name, read and found sound.
enum Loading {
  /// Loads a dialog and hands it on, or says what is wrong and returns the exit status for it.
  ///
  /// - Parameters:
  ///   - arguments: The options `--home`, `--dialog` and `--today`.
  ///   - body: What to do with the dialog, the program's sentences, and the day of each turn.
  /// - Returns: The status of `body`, or why it was not called.
  static func with(
    _ arguments: ParsedArguments,
    _ body: (Script, Vocabulary, @escaping () -> CalendarDay) -> ExitStatus
  ) -> ExitStatus {
    var today = CalendarDay.now
    if let text = arguments.value(of: .today) {
      guard let day = CalendarDay(text) else {
        Launch.complain("'\(text)' is no day. Write it like --today 2026-11-23.")
        return .usage
      }
      today = { day }
    }
    do {
      let home = try Home.find(
        .ofProcess(option: arguments.value(of: .home)), isFolder: Folder.exists(at:))
      let name = arguments.value(of: .dialog) ?? Option.usualDialog
      let files = try DialogFiles.read(dialog: name, home: home)
      guard files.problems.isEmpty else { return report(files.problems.map(\.finding)) }
      switch DialogGraph.load(files: files.files, common: files.common) {
      case .unsound(let findings): return report(findings)
      case .sound(let graph):
        return body(try Script(graph), try Vocabulary(graph), today)
      }
    } catch let error as HomeNotFound {
      Launch.complain(error.description)
      return .noInput
    } catch let error as DialogNotFound {
      Launch.complain(error.description)
      return error.existing.isEmpty ? .noInput : .usage
    } catch let error as Script.Unsound {
      return report(error.findings)
    } catch {
      Launch.complain("\(error)")
      return .software
    }
  }

  private static func report(_ findings: [Finding]) -> ExitStatus {
    Launch.complain(findings.map(\.description).joined(separator: "\n"))
    return .dataError
  }
}
