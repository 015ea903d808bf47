internal import Channels
private import Findings
private import Gettext
internal import Speech

/// The languages of a dialog, and which of them somebody wants.
extension Loading {
  /// A dialog in all the languages that have a file.
  static func library(
    of english: SpokenDialog, in home: Home, isReviewedOnly: Bool
  ) -> LanguageLibrary {
    var codes = TranslationFiles.languages(in: home)
    if isReviewedOnly { codes.removeAll { catalogue($0, home)?.reviewedBy == nil } }
    return LanguageLibrary(english, translations: codes) { catalogue($0, home) }
  }

  /// A language's translations; nil after saying why they cannot be used.
  private static func catalogue(_ code: String, _ home: Home) -> Catalogue? {
    let path = TranslationFiles.name(of: code)
    do throws(BoundedFile.Failure) {
      let bytes = try TranslationFiles.read(code, home: home)
      switch Catalogue.read(bytes, path: path, language: code) {
      case .sound(let catalogue, _): return catalogue
      case .unsound(let findings): Launch.list(findings.map(\.description))
      }
    } catch {
      Launch.list([DialogFileProblem(path: path, failure: error).finding.description])
    }
    return nil
  }

  /// The languages that `--language` names; nil without it.
  ///
  /// - Parameters:
  ///   - arguments: The command line.
  ///   - option: The option that names them.
  ///   - library: The languages that there are.
  /// - Returns: One or two codes, the main one first.
  /// - Throws: `Refused` when one of them is not there or its file cannot be used.
  static func languages(
    _ arguments: ParsedArguments, _ option: Option, among library: LanguageLibrary
  ) throws(Refused) -> [String]? {
    guard let text = arguments.value(of: option) else { return nil }
    if let languages = LanguageWish.languages(text, among: library.codes) {
      // Whoever names a language may read no other, so they are not left with English unawares.
      for code in languages where library.voice(code) == nil {
        throw refuse(
          "The translation '\(code)' cannot be used. Leave out --\(option.name) for English.",
          .dataError)
      }
      return languages
    }
    throw refuse(
      "There is no translation for '\(text)'. The languages are: "
        + library.codes.joined(separator: ", ") + ". Two at once are written like fa,en.", .usage)
  }

  /// The language that the environment asks for, for somebody who named none.
  static func environmentLanguages(among library: LanguageLibrary) -> [String] {
    let language = LanguageWish.language(
      among: library.codes, environment: Environment.value)
    return language.map { $0 == library.codes.first ? [] : [$0] } ?? []
  }

  /// How directions are marked; without the option, as the output needs it.
  static func bidi(
    _ arguments: ParsedArguments, isTerminal: Bool
  ) throws(Refused) -> BidiMode {
    guard let word = arguments.value(of: .bidi) else { return isTerminal ? .isolates : .none }
    if let mode = BidiMode(rawValue: word) { return mode }
    let modes = BidiMode.allCases.map(\.rawValue).joined(separator: ", ")
    throw refuse("There is no --bidi '\(word)'. It is one of: \(modes).", .usage)
  }
}
