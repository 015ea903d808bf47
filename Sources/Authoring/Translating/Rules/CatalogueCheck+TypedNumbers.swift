import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That no label begins with a number: the program numbers the options itself.
  static let typedNumbers = CatalogueCheck(
    "labels are not numbered",
    eachText: { text, _ in
      guard case .option = text.key.part, text.text.first?.isNumber == true,
        text.english.first?.isNumber != true
      else { return [] }
      return [
        Fault(
          code: .translationNumbered, message: "the label begins with a number",
          remedy: "remove it; the program numbers the options itself")
      ]
    })
}
