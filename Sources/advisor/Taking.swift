internal import Channels
internal import Documents
internal import Engine
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
