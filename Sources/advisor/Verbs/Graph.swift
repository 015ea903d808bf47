internal import Authoring
internal import Channels
internal import Dialog
internal import Engine
internal import Findings
private import Glibc
internal import Speech

extension Verb {
  /// A dialog as a picture.
  static let graph = Verb(
    name: "graph",
    summary: "Draw a dialog: its questions, the ways between them, its steps and messages",
    details: [
      "advisor graph --format svg > picture.svg makes a picture that every browser shows; it needs "
        + "Graphviz. --format dot, which is the usual one, is for Graphviz itself, and --format "
        + "mermaid for sites that draw Mermaid.",
      "Chapters are frames. A dashed way is taken in all cases that no other way is for. Facts, and "
        + "what the names of rules mean, are drawn with --chapter only.",
      "--from and --to show the questions between two entries. --to can also be 'plan', a step or a "
        + "message: then dotted lines come from the answers that decide whether it is there.",
      "--walk marks the way of a worked example.",
    ],
    options: [
      .home, .dialog, .drawingFormat, .chapter, .first, .last, .marked, .drawingLanguage,
    ]
  ) { arguments in
    do throws(Loading.Refused) {
      let loaded = try Loading.load(arguments)
      let drawing = DialogDrawing(
        of: try spoken(arguments, loaded.library), part: try part(arguments, loaded),
        way: try way(arguments, loaded))
      let format = arguments.value(of: .drawingFormat).flatMap(DrawingFormat.init(rawValue:))
      return switch format ?? .dot {
      case .dot: Launch.say(DOTText.text(drawing))
      case .mermaid: Launch.say(MermaidText.text(drawing))
      case .svg: Launch.say(try svg(DOTText.text(drawing)))
      }
    } catch {
      return error.status
    }
  }

  private static func spoken(
    _ arguments: ParsedArguments, _ library: LanguageLibrary
  ) throws(Loading.Refused) -> SpokenDialog {
    let languages = try Loading.languages(arguments, .drawingLanguage, among: library) ?? []
    guard languages.count <= 1 else {
      throw Loading.refuse("A picture is in one language. Name one.", .usage)
    }
    return library.spoken(in: languages)
  }

  private static func part(
    _ arguments: ParsedArguments, _ loaded: Loading.Loaded
  ) throws(Loading.Refused) -> DrawnPart {
    let dialog = loaded.script.dialog
    do throws(DrawnPart.Failure) {
      return try DrawnPart(
        of: dialog, chapter: arguments.value(of: .chapter), from: arguments.value(of: .first),
        to: arguments.value(of: .last))
    } catch {
      switch error {
      case .noEntry(let name, let suggestion):
        throw Loading.refuse(
          "'\(name)' is no entry that can be drawn. "
            + (suggestion.map { "Did you mean '\($0)'?" }
              ?? "'advisor graph' shows what there is."),
          .usage)
      case .noChapter(let name, let suggestion):
        throw Loading.refuse(
          "There is no chapter '\(name)'. "
            + (suggestion.map { "Did you mean '\($0)'?" }
              ?? "The chapters are: \(dialog.chapters.joined(separator: ", "))."),
          .usage)
      case .noWay(let from, let to):
        throw Loading.refuse("No way leads from '\(from)' to '\(to)'.", .usage)
      }
    }
  }

  private static func way(
    _ arguments: ParsedArguments, _ loaded: Loading.Loaded
  ) throws(Loading.Refused) -> DrawnWay? {
    guard let name = arguments.value(of: .marked) else { return nil }
    let plays = WalkthroughPlays(
      try Inspecting.walkthroughs(loaded, named: [name]), of: Inspecting.spoken(loaded))
    guard plays.findings.isEmpty, let run = plays.runs.first else {
      Launch.list(plays.findings.map(\.description))
      throw Loading.Refused(status: .dataError)
    }
    return DrawnWay(run, in: loaded.script.dialog)
  }

  private static func svg(_ dot: String) throws(Loading.Refused) -> String {
    do throws(OtherProgram.Failure) {
      return try OtherProgram.output(of: "dot", ["-Tsvg"], input: dot)
    } catch {
      switch error {
      case .notFound:
        throw Loading.refuse(
          "--format svg needs Graphviz, and there is no program 'dot' here. Install it, on Debian "
            + "and Ubuntu with 'apt-get install graphviz', or take --format mermaid.",
          .unavailable)
      case .failed(let status):
        throw Loading.refuse("Graphviz gave up with status \(status).", .software)
      case .system(let code):
        throw Loading.refuse(
          "Graphviz could not be used: \(String(cString: strerror(code))).", .ioError)
      }
    }
  }
}

extension Option {
  fileprivate static let drawingFormat = Option.choice(
    "format", DrawingFormat.allCases.map(\.rawValue), "what the picture is written as")
  fileprivate static let chapter = Option.value(
    "chapter", "NAME", "draw this chapter alone, with more about each entry",
    values: .names(.chapters))
  fileprivate static let first = Option.value(
    "from", "ENTRY", "draw only what can come after this entry")
  fileprivate static let last = Option.value(
    "to", "ENTRY", "draw only what can lead to this entry")
  fileprivate static let marked = Option.value(
    "walk", "NAME", "mark the way of this walkthrough",
    values: .names(.walkthroughs))
  fileprivate static let drawingLanguage = Option.value(
    "language", "CODE", "the language of the words (without it: English)",
    values: .names(.languages))
}
