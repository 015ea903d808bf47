internal import Channels
private import Dialog
internal import Documents
internal import Engine
internal import Speech
private import Findings
private import Glibc

/// What the verbs that write papers share.
enum Taking {
  /// The languages to write in, the main one first: those of the option, else those of the talk.
  static func languages(
    _ arguments: ParsedArguments, of state: State, _ library: LanguageLibrary
  ) throws(Loading.Refused) -> [String] {
    if let wanted = try Loading.languages(arguments, .languages, among: library) { return wanted }
    return state.languages.isEmpty ? [DialogGraph.english] : state.languages
  }

  /// The papers of a conversation in some languages, the main one first.
  static func papers(
    of state: State, _ loaded: Loading.Loaded, in languages: [String]
  ) -> Papers {
    let tongues = languages.map { Tongue(loaded.library.spoken(in: [$0])) }
    return Papers(
      of: state, in: tongues, english: Tongue(loaded.library.english), on: loaded.clock.today())
  }

  /// The formats that `--as` names: one, or all.
  static func formats(
    _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> Set<Export.Format> {
    guard let word = arguments.value(of: .format) else { return [.html] }
    if word == "all" { return Set(Export.Format.allCases) }
    guard let format = Export.Format(rawValue: word) else {
      let names = Export.Format.allCases.map(\.rawValue) + ["all"]
      let hint =
        nearest(to: word, among: names).map { "Did you mean '\($0)'?" }
        ?? "They are: \(names.joined(separator: ", "))."
      throw Loading.refuse("There is no form of files '\(word)'. \(hint)", .usage)
    }
    return [format]
  }

  /// Writes files, and says which.
  static func write(
    _ files: [OutputFile], to folder: String
  ) throws(Loading.Refused) -> ExitStatus {
    do throws(OutputFolder.Failure) {
      try OutputFolder.write(files, to: folder)
    } catch {
      throw refuse(error, folder)
    }
    return Launch.say(files.map { "\(folder)/\($0.name)\n" }.joined())
  }

  private static func refuse(_ failure: OutputFolder.Failure, _ folder: String) -> Loading.Refused {
    switch failure {
    case .notAFolder:
      Loading.refuse(
        "\(folder) is a link or no folder, so nothing is written there. Name another.",
        .cannotCreate)
    case .exists(let name):
      Loading.refuse(
        "\(folder)/\(name) is there already, and nothing is overwritten. Name another folder.",
        .cannotCreate)
    case .full: Loading.refuse("There is no room left at \(folder). Nothing was kept.", .ioError)
    case .readOnly:
      Loading.refuse("\(folder) cannot be written to. Name another folder.", .cannotCreate)
    case .other(let code):
      Loading.refuse(
        "Nothing could be written to \(folder): \(String(cString: strerror(code))).",
        .cannotCreate)
    }
  }
}
