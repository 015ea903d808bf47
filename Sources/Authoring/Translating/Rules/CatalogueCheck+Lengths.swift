import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That a text is not much longer than there is room for, or much shorter than it should be.
  static let lengths = CatalogueCheck(
    "texts have the room they need",
    eachText: { text, _ in
      guard text.unit.kind == .sentence else { return [] }
      let most = LengthBudget.characters(for: text.unit, text.key)
      let length = text.text.count
      if length > most {
        return [
          Fault(
            code: .translationLength, message: "\(length) characters, and \(most) is the most",
            remedy: "say it shorter", severity: .warning)
        ]
      }
      guard text.english.count > 40, length * 10 < text.english.count * 3 else {
        return []
      }
      return [
        Fault(
          code: .translationLength, message: "less than a third of the English",
          remedy: "see whether something was left out", severity: .warning)
      ]
    })
}
