internal import Authoring
internal import Channels
internal import Dialog
internal import Documents
internal import Engine
internal import Findings
private import Glibc

extension Verb {
  /// Holds a conversation and writes it down as a walkthrough.
  static func record(
    _ arguments: ParsedArguments, to name: String, _ loaded: Loading.Loaded, in languages: [String]
  ) throws(Loading.Refused) -> ExitStatus {
    let place = RecordingPlace(name, loaded)
    // Before the conversation, and not after it.
    guard access(place.path, F_OK) != 0 else {
      throw Loading.refuse(
        "\(place.path) is there already, and nothing is overwritten. Name another file.",
        .cannotCreate)
    }
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let bidi = try Loading.bidi(arguments, isTerminal: isTerminal)
    let screen: any Screen =
      isTerminal
      ? TerminalScreen(input: STDIN_FILENO, output: STDOUT_FILENO, bidi: bidi)
      : PlainScreen(input: STDIN_FILENO, output: STDOUT_FILENO, bidi: bidi)
    let day = loaded.clock.today()
    var recording = Recording(loaded.library, in: languages, on: day, screen: screen)
    let ending: Recording.Ending
    do throws(OutputFailure) {
      ending = try recording.run()
    } catch {
      return Launch.status(of: error)
    }
    switch ending {
    case .ended: return try write(recording.recorder, to: place, on: day)
    case .withoutTrace: return .ok
    case .inputFailed(let code):
      throw Loading.refuse(
        "The input could not be read: \(String(cString: strerror(code))).", .ioError)
    }
  }

  private static func write(
    _ recorder: WalkthroughRecorder, to place: RecordingPlace, on day: CalendarDay
  ) throws(Loading.Refused) -> ExitStatus {
    guard recorder.turnCount > 0 else {
      throw Loading.refuse("Nothing was answered, so nothing was recorded.", .noInput)
    }
    let text = recorder.file(remark: "Recorded on \(day). Say here who this is.")
    _ = Launch.say("\n")
    let said = try Taking.write([OutputFile(place.file, text)], to: place.folder)
    let file = DialogFile(path: place.path, bytes: Array(text.utf8))
    Launch.list(recorder.findings(of: file).map(\.description))
    if recorder.lostTurns > 0 {
      throw Loading.refuse(
        "\(recorder.lostTurns) of what was answered could not be put down. Look the file over.",
        .software)
    }
    return said
  }
}

/// Where a recorded walkthrough goes: a path as it stands, a mere name beside the dialog.
private struct RecordingPlace {
  let folder: String
  let file: String

  var path: String { "\(folder)/\(file)" }

  init(_ name: String, _ loaded: Loading.Loaded) {
    guard name.contains("/") || name.contains(".") else {
      folder = "\(loaded.home.dialogs)/\(loaded.script.dialog.name)/walkthroughs"
      file = name + ".walkthrough"
      return
    }
    let slash = name.lastIndex(of: "/")
    let parent = slash.map { String(name[..<$0]) } ?? "."
    folder = parent.isEmpty ? "/" : parent
    file = slash.map { String(name[name.index(after: $0)...]) } ?? name
  }
}
