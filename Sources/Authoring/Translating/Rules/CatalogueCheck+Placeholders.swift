import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That each placeholder of the English is in the translation, and no other.
  ///
  /// Only a plural form that one single number takes may leave it out: "one day".
  static let placeholders = CatalogueCheck(
    "the placeholders are the same",
    eachText: { text, inspection in
      let english = Set(PlaceholderSet(text.english).names)
        .union(text.unit.one == nil ? [] : PlaceholderSet(text.unit.english).names)
      let translated = Set(PlaceholderSet(text.text).names)
      let isForOneNumber =
        text.form.map { inspection.plurals?.examples(of: $0).count == 1 } ?? false
      let missing = english.subtracting(translated).sorted()
      let extra = translated.subtracting(english).sorted()
      var faults = extra.map { name in
        Fault(
          code: .translationPlaceholder, message: "the English has no '{\(name)}'",
          remedy: english.count == 1
            ? "did you mean '{\(english.first ?? "")}'? Names in braces are never translated"
            : "names in braces are never translated; copy them from the English",
          piece: "{\(name)}")
      }
      if !isForOneNumber {
        faults += missing.map { name in
          Fault(
            code: .translationPlaceholder, message: "'{\(name)}' is missing",
            remedy: "put it where the value belongs")
        }
      }
      return faults
    })
}
