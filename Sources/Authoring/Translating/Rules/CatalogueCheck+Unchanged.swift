import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That what reads like the English is meant to.
  static let unchanged = CatalogueCheck(
    "texts were translated",
    eachText: { text, _ in
      guard text.unit.kind == .sentence, text.text == text.english else { return [] }
      let words = PlaceholderSet(text.english).plain.split { !$0.isLetter }.filter {
        $0.count > 2 && $0.first?.isLowercase == true
      }
      guard words.count > 1 else { return [] }
      return [
        Fault(
          code: .translationUnchanged, message: "the translation is the English",
          remedy: "translate it, or empty it so that it counts as missing", severity: .warning)
      ]
    })
}
