import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That the numbers of the English are in the translation, in ASCII digits.
  ///
  /// A wrong number of days or of a telephone does harm, and people type the digits that they read.
  static let numbers = CatalogueCheck(
    "numbers are the same",
    eachText: { text, _ in
      guard text.unit.kind == .sentence, !text.isNumbered else { return [] }
      if let digit = text.text.unicodeScalars.first(where: \.isOtherDigit) {
        return [
          Fault(
            code: .translationNumber, message: "digits of another script",
            remedy: "write 0 to 9: people type what they read", piece: String(digit))
        ]
      }
      // Forms of what counts may say "one" and "two" in words.
      guard text.form == nil else { return [] }
      let english = runs(text.english)
      let translated = runs(text.text)
      guard english != translated else { return [] }
      return [
        Fault(
          code: .translationNumber,
          message: "the English has \(listed(english)), the translation \(listed(translated))",
          remedy: "write the same numbers in digits", severity: .warning)
      ]
    })

  private static func runs(_ text: String) -> [String] {
    text.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      .map { String(Substring($0)) }.sorted()
  }

  private static func listed(_ runs: [String]) -> String {
    runs.isEmpty ? "no number" : runs.joined(separator: ", ")
  }
}

extension Unicode.Scalar {
  /// Whether it is a digit that is not one of 0 to 9.
  fileprivate var isOtherDigit: Bool {
    // Nothing below the Arabic digits is one that somebody could take for a number.
    value >= 0x660 && properties.numericType == .decimal
  }
}
