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
  ///   - dialogs: The dialogs that the template is of.
  ///   - glossary: The words that were chosen for the language.
  /// - Returns: What is wrong; of a file that cannot be read only that.
  package static func catalogue(
    _ file: DialogFile, language: String, template: Template, dialogs: [DialogGraph],
    glossary: Glossary = .none
  ) -> FindingSource {
    switch POReader.read(file.bytes, path: file.path) {
    case .unsound(let findings): return FindingSource(findings: findings, files: [file])
    case .sound(let catalogue, let warnings):
      let inspection = CatalogueInspection(
        catalogue, path: file.path, language: language, template: template, dialogs: dialogs,
        glossary: glossary)
      return FindingSource(findings: warnings + inspection.findings(), files: [file])
    }
  }
}
