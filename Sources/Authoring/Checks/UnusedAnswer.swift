import Dialog
import Findings

extension Check {
  /// That nothing is asked for nothing: each answer is read by a condition, shown, or counted from.
  static let unusedAnswer = Check("every answer is used") { inspection in
    let dialog = inspection.dialog
    let used = dialog.usedQuestions
    return dialog.questions.indices.filter { !used.contains($0) }.map { question in
      Finding(
        .unusedAnswer, at: dialog.place(dialog.questions[question].place),
        "nothing uses the answer of '\(dialog.questions[question].name)'",
        remedy: "do not ask what is not needed, or show it in a letter", severity: .warning)
    }
  }
}

extension DialogGraph {
  /// The questions whose answers make a difference or are shown, by index.
  fileprivate var usedQuestions: Set<Int> {
    var used: Set<Int> = []
    for (question, comparisons) in ConditionReads(self).comparisons.enumerated()
    where !comparisons.isEmpty { used.insert(question) }
    used.formUnion(letters.compactMap(\.recipient))
    used.formUnion(steps.compactMap { $0.due?.after })
    for text in allTexts {
      for case .hole(let hole) in text.segments { hole.question.map { _ = used.insert($0) } }
    }
    // A form has a line for each question that it asks.
    for letter in letters where letter.form != nil { used.formUnion(letter.asks) }
    return used
  }

  private var allTexts: [Text] {
    var texts: [Text] = []
    for node in nodes {
      if case .say(let paragraphs) = node.kind { texts += paragraphs.map(\.text) }
    }
    for question in questions { texts += question.text.map(\.text) + question.titles.map(\.text) }
    for step in steps { texts += step.text.map(\.text) + step.titles.map(\.text) }
    for letter in letters {
      texts +=
        letter.text.map(\.text) + letter.titles.map(\.text) + letter.subjects.map(\.text)
    }
    for part in parts { texts += part.paragraphs.map(\.text) }
    return texts
  }
}
