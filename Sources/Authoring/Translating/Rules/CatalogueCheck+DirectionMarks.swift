import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That direction marks, if any, are the harmless ones, and closed on their line.
  ///
  /// Overrides can make a text read as something that it does not say (Boucher and Anderson, "Trojan
  /// Source", 2021). The program sets marks itself; translators need none.
  static let directionMarks = CatalogueCheck(
    "direction marks are harmless",
    eachText: { text, _ in
      guard text.text.unicodeScalars.contains(where: \.isDirectionMark) else { return [] }
      var faults: [Fault] = []
      if text.text.unicodeScalars.contains(where: { (0x202A...0x202E).contains($0.value) }) {
        faults.append(
          Fault(
            code: .translationDirection, message: "an embedding or override of the direction",
            remedy: "remove it; the program sets direction marks itself"))
      }
      for line in text.text.split(separator: "\n") {
        let opened = line.unicodeScalars.count { (0x2066...0x2068).contains($0.value) }
        let closed = line.unicodeScalars.count { $0.value == 0x2069 }
        guard opened != closed else { continue }
        faults.append(
          Fault(
            code: .translationDirection, message: "an isolate that is not closed on its line",
            remedy: "remove it; the program sets direction marks itself"))
      }
      return faults
    })
}

extension Unicode.Scalar {
  /// Whether it embeds, overrides or isolates a direction, or ends that.
  fileprivate var isDirectionMark: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}
