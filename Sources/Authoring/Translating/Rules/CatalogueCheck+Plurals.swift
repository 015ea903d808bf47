import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That the plural rule is the language's own, and that each form is written or none.
  ///
  /// `msgfmt` takes an empty form for a translation; somebody would read nothing.
  static let plurals = CatalogueCheck("the plural forms are whole") { inspection in
    var findings: [Finding] = []
    if let plurals = inspection.plurals,
      let header = PluralTable.header(of: inspection.language),
      let known = PluralForms(header), !plurals.agrees(with: known)
    {
      findings.append(
        Finding(
          .translationPlurals, at: Finding.Place(path: inspection.path),
          "the header's 'Plural-Forms' is not the rule of the language",
          remedy: "write 'Plural-Forms: \(header)'"))
    }
    for entry in inspection.file.entries where !entry.isObsolete && entry.plural != nil {
      let isHalf = !entry.isEmpty && entry.strings.contains(where: \.isEmpty)
      guard isHalf || entry.strings.count != inspection.plurals?.count else { continue }
      findings.append(
        Finding(
          .translationPlurals, at: inspection.place(entry),
          "not every plural form is written",
          remedy: "write all \(inspection.plurals?.count ?? 2), also those that read the same"))
    }
    return findings
  }
}
