import Dialog
import Findings

extension Check {
  /// That options can be taken in at a glance, also on a small screen.
  static let longLabel = Check("options are short") { inspection in
    let dialog = inspection.dialog
    return dialog.texts.filter { $0.role == .label && $0.words.count > longestLabel }.map { text in
      Finding(
        .longLabel, at: dialog.place(text.place),
        "the option '\(text.words)' has \(text.words.count) characters, and \(longestLabel) is the "
          + "most",
        remedy: "say it shorter, and explain it in the question", severity: .warning)
    }
  }

  /// In characters: two lines of a small phone.
  private static let longestLabel = 70
}
