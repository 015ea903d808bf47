import Dialog
import Findings

extension Check {
  /// That nothing stands in a text that cannot be seen: it would be copied into messages, counted in
  /// an SMS, and could turn the order of what is read.
  static let hiddenCharacters = Check("everything written can be seen") { inspection in
    let dialog = inspection.dialog
    return dialog.texts.compactMap { text in
      guard let hidden = text.words.unicodeScalars.first(where: \.isHidden) else { return nil }
      let code = String(hidden.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
      return Finding(
        .hiddenCharacter, at: dialog.place(text.place),
        "a text of '\(text.entry)' has the hidden character U+\(padded)",
        remedy: "delete it; it may have come with a copy from elsewhere")
    }
  }
}

extension Unicode.Scalar {
  /// Whether it takes no room of its own and is no line break.
  fileprivate var isHidden: Bool {
    switch properties.generalCategory {
    case .control: self != "\n"
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
    default: false
    }
  }
}
