import Dialog
import Findings
import Gettext
import Speech

extension LanguageCheck {
  /// That a question and its options arrive in few text messages in the language too.
  static let longQuestions = LanguageCheck("questions fit in text messages") { inspection in
    inspection.dialogs.flatMap { pair in
      let dialog = pair.english.dialog
      return dialog.questions.indices.compactMap { question -> Finding? in
        let name = dialog.questions[question].name
        let asked = AskedQuestion(question, of: pair.spoken, pair.english.search)
        let isInWalk = dialog.questions[question].isInWalk
        guard asked.pages > TextMessageLimit.translation(isInWalk: isInWalk) else { return nil }
        return Finding(
          .longQuestion, at: inspection.catalogue.place(ofQuestion: name),
          "the question '\(name)' takes \(asked.pages) text messages of three parts, after: "
            + pair.english.words(asked.walk),
          remedy: "say it shorter, with shorter labels", severity: .warning)
      }
    }
  }
}

extension CatalogueInspection {
  /// Where the words of a question stand in the file.
  fileprivate func place(ofQuestion name: String) -> Finding.Place {
    let text = texts.first { $0.key.entry == name && $0.key.part == .text }
    return text.map { place($0) } ?? Finding.Place(path: path)
  }
}
