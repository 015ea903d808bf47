package import Dialog
import Findings
import Gettext

extension FindingSource {
  /// Whether the file that translators' tools read is today's.
  ///
  /// - Parameters:
  ///   - file: The file as it is.
  ///   - template: What there is to translate today.
  /// - Returns: That it is not, if so.
  package static func template(_ file: DialogFile, _ template: Template) -> FindingSource {
    guard file.bytes != Array(POWriter().text(template.file).utf8) else {
      return FindingSource(findings: [], files: [])
    }
    return FindingSource(
      findings: [
        Finding(
          .templateStale, at: Finding.Place(path: file.path),
          "the template is not that of today's dialogs",
          remedy: "run 'advisor translations update'", severity: .warning)
      ], files: [])
  }
}
