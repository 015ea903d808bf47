import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That nothing stands in a text that nobody sees.
  static let invisibles = CatalogueCheck(
    "nothing is invisible",
    eachText: { text, inspection in
      let joins = joining.contains(inspection.base)
      for scalar in text.text.unicodeScalars {
        let isFault =
          switch scalar.value {
          case 0x200B, 0xFEFF, 0x00AD, 0xFFFD, 0x2060: true
          case 0x0A: false
          case 0x00...0x1F, 0x7F...0x9F: true
          case 0x200C: !joins
          default: false
          }
        if isFault {
          return [
            Fault(
              code: .translationInvisible,
              message:
                "the invisible character U+\(String(scalar.value, radix: 16, uppercase: true))",
              remedy: "remove it", piece: String(scalar))
          ]
        }
      }
      guard text.text.unicodeScalars.contains(where: { $0 == "\u{A0}" || $0 == "\u{202F}" })
      else { return [] }
      return [
        Fault(
          code: .translationInvisible, message: "a space that does not break",
          remedy: "write a plain space: one of the other kind doubles the price of a text message",
          severity: .warning)
      ]
    })

  /// The languages in which letters are kept from joining on purpose.
  private static let joining: Set<String> = [
    "fa", "prs", "ckb", "ur", "ps", "ar", "hi", "bn", "pa", "ta", "ne",
  ]
}
