import Dialog

/// What may become different when an answer does: what reads it.
///
/// Most answers to letters are only written into them, and after such a one nothing has to be judged
/// anew.
struct Readers {
  /// By question: whether rules or conditions of letters read its answer.
  let ofLetters: [Bool]
  /// By question: whether rules, conditions or dates of steps read its answer.
  let ofPlan: [Bool]

  init(_ dialog: DialogGraph) {
    let rules = dialog.rules.reduce(into: Set()) { $0.formUnion($1.namedQuestions) }
    let letters = dialog.letters.compactMap(\.condition)
      .reduce(into: rules) { $0.formUnion($1.namedQuestions) }
    let steps = dialog.steps.reduce(into: rules) { read, step in
      if let condition = step.condition { read.formUnion(condition.namedQuestions) }
      if let date = step.due?.after { read.insert(date) }
    }
    ofLetters = dialog.questions.indices.map(letters.contains)
    ofPlan = dialog.questions.indices.map(steps.contains)
  }
}
