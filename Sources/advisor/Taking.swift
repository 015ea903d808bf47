internal import Channels
internal import Documents
internal import Engine
private import Findings
private import Glibc

/// What the verbs that write papers share.
enum Taking {
  /// The languages to write in, the main one first, and English.
  static func tongues(
    _ loaded: Loading.Loaded, _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> (chosen: [Tongue], english: Tongue) {
    let english = Tongue(code: "en", loaded.script, loaded.vocabulary)
    return ([english], english)
  }

  /// The papers of a conversation in the languages that the options name.
  static func papers(
    of state: State, _ loaded: Loading.Loaded, _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> Papers {
    let (chosen, english) = try tongues(loaded, arguments)
    return Papers(of: state, in: chosen, english: english, on: loaded.clock.today())
  }

  /// The formats that `--as` names: one, or all.
  static func formats(
    _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> Set<Export.Format> {
    guard let word = arguments.value(of: .format) else { return [.html] }
    if word == "all" { return Set(Export.Format.allCases) }
    guard let format = Export.Format(rawValue: word) else {
      throw unknownFormat(word, Export.Format.allCases.map(\.rawValue) + ["all"])
    }
    return [format]
  }

  /// The format of a single document that `--as` names; nil when it is not given.
  static func pageFormat(
    _ arguments: ParsedArguments
  ) throws(Loading.Refused) -> DocumentFormat? {
    guard let word = arguments.value(of: .pageFormat) else { return nil }
    guard let format = DocumentFormat(rawValue: word) else {
      throw unknownFormat(word, DocumentFormat.allCases.map(\.rawValue))
    }
    return format
  }

  private static func unknownFormat(_ word: String, _ names: [String]) -> Loading.Refused {
    let hint =
      nearest(to: word, among: names).map { "Did you mean '\($0)'?" }
      ?? "They are: \(names.joined(separator: ", "))."
    return Loading.refuse("There is no form of files '\(word)'. \(hint)", .usage)
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
