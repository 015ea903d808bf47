import Dialog
import Findings
import Gettext

extension CatalogueCheck {
  /// That a text ends as the English does: a question stays a question.
  static let ends = CatalogueCheck(
    "the ends agree",
    eachText: { text, _ in
      guard text.unit.kind == .sentence else { return [] }
      var faults: [Fault] = []
      let english = End(text.english)
      if english != End(text.text), !isFree(text, english) {
        faults.append(
          Fault(
            code: .translationEnd,
            message: "the English ends with \(english.name), the translation does not",
            remedy: "end it alike, in the marks of the language", severity: .warning))
      }
      if text.text.first?.isWhitespace == true || text.text.last?.isWhitespace == true {
        faults.append(
          Fault(
            code: .translationEnd, message: "a space at the beginning or end", remedy: "remove it",
            severity: .warning))
      }
      if text.text.breaks != text.english.breaks {
        faults.append(
          Fault(
            code: .translationEnd, message: "the lines are not as many as in the English",
            remedy: "break it where the English is broken", severity: .warning))
      }
      return faults
    })

  /// Whether a language may turn the sentence round: it ends with a link or with somebody's words,
  /// or the question stands earlier.
  private static func isFree(_ text: TranslatedText, _ end: End) -> Bool {
    let endsWithWords = text.english.last.map { "\"”»".contains($0) } ?? false
    let endsWithLink = VerbatimTokens(text.english).all.contains { text.english.hasSuffix($0) }
    let asks = end == .question && text.text.contains { "?؟？፧".contains($0) }
    return endsWithWords || endsWithLink || asks
  }

  /// How a sentence ends.
  private enum End {
    case stop
    case question
    case colon
    case other

    init(_ text: String) {
      var rest = text[...]
      while let last = rest.last, "\"”»'’) ".contains(last) { rest.removeLast() }
      switch rest.last {
      case ".", "。", "۔", "։", "།", "។", "።", "!", "…": self = .stop
      case "?", "؟", "？", "፧": self = .question
      case ":", "፡", "፦", "：": self = .colon
      default: self = .other
      }
    }

    var name: String {
      switch self {
      case .stop: "a full stop"
      case .question: "a question mark"
      case .colon: "a colon"
      case .other: "no mark"
      }
    }
  }
}

extension String {
  /// How many lines end in it.
  fileprivate var breaks: Int { utf8.count { $0 == UInt8(ascii: "\n") } }
}
