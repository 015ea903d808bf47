package import Dialog
import Findings
import Gettext

extension FindingSource {
  /// Everything that is wrong with a language's file of translations.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - language: The language by the file's name.
  ///   - template: What there is to translate.
  ///   - dialogs: The dialogs that the template is of, searched.
  ///   - glossary: The words that were chosen for the language.
  /// - Returns: What is wrong; of a file that cannot be read only that.
  package static func catalogue(
    _ file: DialogFile, language: String, template: Template, dialogs: [Inspection],
    glossary: Glossary = .none
  ) -> FindingSource {
    switch POReader.read(file.bytes, path: file.path) {
    case .unsound(let findings): return FindingSource(findings: findings, files: [file])
    case .sound(let catalogue, let warnings):
      let inspection = CatalogueInspection(
        catalogue, path: file.path, language: language, template: template,
        dialogs: dialogs.map(\.dialog), glossary: glossary, bytes: file.bytes)
      let words = Catalogue(catalogue, language: language)
      let spoken = words.map { LanguageInspection($0, in: inspection, dialogs).findings() } ?? []
      return FindingSource(findings: warnings + inspection.findings() + spoken, files: [file])
    }
  }
}
