import Dialog
import Findings

extension Check {
  /// That a question and all its options arrive in one text message.
  static let longQuestion = Check("questions fit in a text message", needsSearch: true) {
    inspection in
    let dialog = inspection.dialog
    return dialog.questions.indices.compactMap { question in
      let asked = AskedQuestion(question, of: inspection.spoken, inspection.search)
      let isInWalk = dialog.questions[question].isInWalk
      guard asked.pages > TextMessageLimit.english(isInWalk: isInWalk) else { return nil }
      return Finding(
        .longQuestion, at: dialog.place(dialog.questions[question].place),
        "the question '\(dialog.questions[question].name)' takes \(asked.pages) text messages of "
          + "three parts, after: \(inspection.words(asked.walk))",
        remedy: "say it shorter, or divide it into two questions", severity: .warning)
    }
  }
}

/// How many text messages a question may take; each of up to three parts.
///
/// What only letters ask comes when there is something to gain by it, and may be a longer list. In
/// other languages a message has room for less than half of the letters, where one letter of another
/// script makes all of it so, and the same is said with more of them.
enum TextMessageLimit {
  static func english(isInWalk: Bool) -> Int { isInWalk ? 1 : 2 }
  static func translation(isInWalk: Bool) -> Int { isInWalk ? 3 : 4 }
}
