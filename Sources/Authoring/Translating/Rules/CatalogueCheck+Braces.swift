import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That no brace is left open, and none is of another keyboard.
  static let braces = CatalogueCheck(
    "braces are closed",
    eachText: { text, _ in
      guard PlaceholderSet(text.text).isBroken || text.text.contains(where: { "｛｝﹛﹜".contains($0) })
      else { return [] }
      return [
        Fault(
          code: .translationBrace, message: "a brace opens or closes nothing",
          remedy: "write placeholders as in the English, '{name}', and '{{' for the sign itself")
      ]
    })
}
