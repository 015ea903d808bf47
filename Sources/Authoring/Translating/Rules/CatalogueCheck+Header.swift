import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That the header names the language of the file's name.
  static let header = CatalogueCheck("the header names the language") { inspection in
    let said = inspection.file[field: "Language"] ?? ""
    guard said != inspection.language else { return [] }
    return [
      Finding(
        .translationHeader, at: Finding.Place(path: inspection.path),
        "the header says 'Language: \(said)', and the file's name says '\(inspection.language)'",
        remedy: "make the two the same")
    ]
  }
}
