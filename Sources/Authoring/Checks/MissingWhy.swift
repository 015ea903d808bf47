import Dialog
import Findings

extension Check {
  /// That each question can say why it is asked: nobody should have to trust us blindly.
  static let missingWhy = Check("every question says why") { inspection in
    let dialog = inspection.dialog
    return dialog.questions.filter { question in
      !question.text.contains { $0.role == .explanation }
    }.map { question in
      Finding(
        .missingWhy, at: dialog.place(question.place),
        "the question '\(question.name)' does not say why it is asked",
        remedy: "add a line that begins with '>'")
    }
  }
}
