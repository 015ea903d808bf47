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
      if zip(text.text.utf8, text.text.utf8.dropFirst()).contains(where: { $0 == $1 && $0 == 0x20 })
      {
        faults.append(
          Fault(
            code: .translationDoubled, message: "two spaces in a row", remedy: "remove one",
            severity: .warning, piece: "  "))
      }
      let words = text.text.utf8.split(separator: UInt8(ascii: " "))
      for (word, next) in zip(words, words.dropFirst()) where word.elementsEqual(next) {
        let (first, second) = (Substring(word), Substring(next))
        guard first.count > 3, first.allSatisfy(\.isLetter) else { continue }
        faults.append(
          Fault(
            code: .translationDoubled, message: "'\(first)' stands twice", remedy: "remove one",
            severity: .warning, piece: "\(first) \(second)"))
      }
      return faults
    })
}
