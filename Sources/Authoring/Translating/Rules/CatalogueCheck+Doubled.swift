import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That no word stands twice in a row, nor a space.
  static let doubled = CatalogueCheck(
    "nothing stands twice",
    eachText: { text, _ in
      guard text.unit.kind == .sentence else { return [] }
      var faults: [Fault] = []
      if text.text.contains("  ") {
        faults.append(
          Fault(
            code: .translationDoubled, message: "two spaces in a row", remedy: "remove one",
            severity: .warning))
      }
      let words = text.text.split(whereSeparator: \.isWhitespace)
      for (first, second) in zip(words, words.dropFirst())
      where first == second && first.count > 3 && first.allSatisfy(\.isLetter) {
        faults.append(
          Fault(
            code: .translationDoubled, message: "'\(first)' stands twice", remedy: "remove one",
            severity: .warning))
      }
      return faults
    })
}
