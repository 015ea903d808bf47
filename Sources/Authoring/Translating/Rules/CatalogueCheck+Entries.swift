import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That the file and the dialogs have the same texts, and which translations are stale.
  static let entries = CatalogueCheck("the file has every text, and no other") { inspection in
    let known = Set(inspection.template.units.map(\.poKey))
    var findings: [Finding] = []
    var present: Set<POEntry.Key> = []
    for entry in inspection.file.entries where !entry.isObsolete {
      present.insert(entry.key)
      if !known.contains(entry.key) {
        findings.append(
          Finding(
            .translationUnknown, at: inspection.place(entry),
            "nothing says this: '\(entry.key.context ?? "")'",
            remedy: "run 'advisor translations update'"))
      } else if entry.isFuzzy {
        findings.append(
          Finding(
            .translationStale, at: inspection.place(entry),
            "the English of '\(entry.key.context ?? "")' has changed since it was translated",
            remedy: "compare it with the line marked '#|', mend it, and remove 'fuzzy'",
            severity: .warning))
      }
    }
    let missing = known.subtracting(present).count
    if missing > 0 {
      findings.append(
        Finding(
          .translationIncomplete, at: Finding.Place(path: inspection.path),
          "\(missing) texts of the dialogs are not in the file",
          remedy: "run 'advisor translations update'"))
    }
    return findings
  }
}
