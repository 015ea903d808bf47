internal import Channels
private import Dialog
internal import Documents
internal import Engine
internal import Speech
private import Glibc

/// What the verbs that write papers share.
enum Taking {
  /// The languages to write in, the main one first: those of the option, else those of the talk.
  static func languages(
    _ arguments: ParsedArguments, of state: State = State(), _ library: LanguageLibrary
  ) throws(Loading.Refused) -> [String] {
    if let wanted = try Loading.languages(arguments, .languages, among: library) { return wanted }
    return state.languages.isEmpty ? [DialogGraph.english] : state.languages
  }

  /// The same languages with everything needed to write in them, and English.
  static func tongues(
    _ languages: [String], _ library: LanguageLibrary
  ) -> (chosen: [Tongue], english: Tongue) {
    (languages.map { Tongue(library.spoken(in: [$0])) }, Tongue(library.english))
  }

  /// The word for all formats at once.
  static let all = "all"

  /// The formats of a word that is one of those of `--as`.
  static func formats(_ word: String?) -> Set<Export.Format> {
    guard let word, word != all else { return word == nil ? [.html] : Set(Export.Format.allCases) }
    return Export.Format(rawValue: word).map { [$0] } ?? []
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

extension Option {
  /// The form of a single document.
  static let pageFormat = Option.choice(
    "as", DocumentFormat.allCases.map(\.rawValue), "the form of the document")
}

extension ParsedArguments {
  /// The form of a single document; nil when none is named.
  var pageFormat: DocumentFormat? {
    value(of: .pageFormat).flatMap(DocumentFormat.init(rawValue:))
  }
}
