import Dialog
import Gettext
import Speech
import TestSupport

@testable import Authoring

/// A language that nobody speaks, made from the English so that whatever is not translated stands out.
struct PseudoLanguage: Sendable {
  let code: String
  /// Whose plural rule it has.
  let rule: String
  private let letters: [Character: Character]
  /// What is added to every word of four letters, because translations are longer than English.
  private let lengthening: String

  /// English with accents, and longer.
  static let accented = PseudoLanguage(
    code: "en_XA", rule: "en",
    letters: mapping("áƀçďéƒĝĥíĵķĺɱñóþɋŕšťúṽŵẋýž", "ÁßÇĎÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŤÚṼŴẊÝŽ"),
    lengthening: "óó")
  /// English in Arabic letters, with the plurals of Arabic: all that is not translated runs the other way.
  static let mirrored = PseudoLanguage(
    code: "ar_XB", rule: "ar",
    letters: mapping("ابجدهفقحيزكلمنوعخرستثغضذظط", "ابجدهفقحيزكلمنوعخرستثغضذظط"), lengthening: "")

  private static func mapping(_ small: String, _ large: String) -> [Character: Character] {
    let alphabet = "abcdefghijklmnopqrstuvwxyz"
    let pairs = Array(zip(alphabet, small)) + Array(zip(alphabet.uppercased(), large))
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// An English text in the language: placeholders, links and addresses stay as they are.
  func spoken(_ english: String) -> String {
    let kept =
      /\{[a-z0-9-]+\}|https?:\/\/\S+|[\w.-]+@[\w.-]+|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:\/[\w\/.-]*)?/
    var output = ""
    var rest = english[...]
    while let match = rest.firstMatch(of: kept) {
      output += changed(rest[..<match.range.lowerBound]) + match.output
      rest = rest[match.range.upperBound...]
    }
    return output + changed(rest)
  }

  private func changed(_ text: Substring) -> String {
    var output = ""
    var length = 0
    for character in text {
      if let letter = letters[character] {
        output.append(letter)
        length += 1
        continue
      }
      if length >= 4 { output += lengthening }
      length = 0
      output.append(character)
    }
    return output + (length >= 4 ? lengthening : "")
  }

  /// The file of the language, as if a translator had written it.
  ///
  /// - Throws: `Missing` when its plural rule is not known.
  func file(of template: Template) throws -> POFile {
    guard let header = PluralTable.header(of: rule), let plurals = PluralForms(header) else {
      throw Missing()
    }
    let empty = POFile(fields: Template.fields(language: code, plurals: header), entries: [])
    var file = CatalogueUpdate(to: template, plurals: plurals).updated(empty)
    for index in file.entries.indices {
      let entry = file.entries[index]
      let one = spoken(entry.key.id)
      file.entries[index].strings = entry.strings.indices.map { form in
        guard let plural = entry.plural else { return one }
        return plurals.examples(of: form) == [1] ? one : spoken(plural)
      }
    }
    return file
  }

  /// A plural rule that is not in the table.
  struct Missing: Error {}

  private static let offered = Result {
    let dialog = try RealDialog.spoken()
    let template = Template([dialog.dialog])
    let texts = try [accented, mirrored].map {
      ($0.code, POWriter().text(try $0.file(of: template)))
    }
    let pseudo = Dictionary(uniqueKeysWithValues: texts)
    return LanguageLibrary(
      dialog, translations: RealTranslation.languages + pseudo.keys.sorted()
    ) { code in
      guard let text = pseudo[code] else { return try? RealTranslation.catalogue(code) }
      let read = Catalogue.read(Array(text.utf8), path: "\(code).po", language: code)
      guard case .sound(let catalogue, _) = read else { return nil }
      return catalogue
    }
  }

  /// The real dialog in its own languages and in both of these.
  ///
  /// - Throws: When it cannot be made.
  static func library() throws -> LanguageLibrary {
    try offered.get()
  }
}
