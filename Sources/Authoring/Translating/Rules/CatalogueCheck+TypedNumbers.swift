import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That no label begins with a number: the program numbers the options itself.
  static let typedNumbers = CatalogueCheck(
    "labels are not numbered",
    eachText: { text, _ in
      guard text.isNumbered else { return [] }
      return [
        Fault(
          code: .translationNumbered, message: "the label begins with a number",
          remedy: "remove it; the program numbers the options itself")
      ]
    })
}

extension TranslatedText {
  /// Whether it is a label that begins with a number, and the English is none.
  var isNumbered: Bool {
    guard case .option = key.part else { return false }
    return text.first?.isNumber == true && english.first?.isNumber != true
  }
}
