import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That no brace is left open, and none is of another keyboard.
  static let braces = CatalogueCheck(
    "braces are closed",
    eachText: { text, _ in
      guard
        PlaceholderSet(text.text).isBroken
          || text.text.unicodeScalars.contains(where: \.isOtherBrace)
      else { return [] }
      return [
        Fault(
          code: .translationBrace, message: "a brace opens or closes nothing",
          remedy: "write placeholders as in the English, '{name}', and '{{' for the sign itself")
      ]
    })
}

extension Unicode.Scalar {
  /// Whether it is a brace of East Asian keyboards.
  fileprivate var isOtherBrace: Bool {
    switch self {
    case "｛", "｝", "﹛", "﹜": true
    default: false
    }
  }
}
