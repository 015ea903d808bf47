import Findings
import Gettext

extension LanguageCheck {
  /// How much is not translated yet, in one note.
  static let untranslated = LanguageCheck("everything is translated") { inspection in
    let catalogue = inspection.catalogue
    let entries = Dictionary(
      catalogue.file.entries.filter { !$0.isObsolete }.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first })
    let missing = catalogue.template.units.filter { entries[$0.poKey]?.isEmpty == true }
    guard let first = missing.first.flatMap({ entries[$0.poKey] }) else { return [] }
    let critical = missing.count { catalogue.template.isCritical($0) }
    return [
      Finding(
        .translationMissing, at: catalogue.place(first),
        "\(missing.count) texts are not translated, and \(critical) of them are met by everybody, "
          + "or warn; this is the first",
        remedy: "translate them; until then people read the English", severity: .note)
    ]
  }
}
