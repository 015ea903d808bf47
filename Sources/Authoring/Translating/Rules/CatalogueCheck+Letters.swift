import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That letters are those of the language, where another's look the same.
  ///
  /// A Persian word with an Arabic yeh is not found by a search and looks foreign to its reader.
  static let letters = CatalogueCheck(
    "letters are the language's own",
    eachText: { text, inspection in
      let foreign: String
      switch inspection.base {
      case "fa", "prs", "ps", "ur", "ckb": foreign = "يك"
      case "ar": foreign = "یک"
      default: return []
      }
      // People type either, so the words to be typed may have both.
      guard text.unit.kind == .sentence,
        let letter = text.text.unicodeScalars.first(where: {
          $0 == "\u{640}" || foreign.unicodeScalars.contains($0)
        })
      else { return [] }
      return [
        Fault(
          code: .translationLetters, message: "'\(letter)' is a letter of another language",
          remedy: letter == "\u{640}"
            ? "remove the stretching" : "use the keyboard of the language",
          severity: .warning, piece: String(letter))
      ]
    })
}
