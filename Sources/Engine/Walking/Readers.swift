import Dialog

/// What may become different when an answer does: what reads it.
///
/// Most answers to letters are only written into them, and after such a one nothing has to be judged
/// anew.
struct Readers {
  /// By question: whether rules or conditions of letters read its answer.
  let ofLetters: [Bool]
  /// By question: whether nothing that decides what is asked, or what holds, reads its answer, and it is
  /// asked whatever else was answered.
  let ofNothing: [Bool]
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
    let asks = dialog.questions.reduce(into: letters) { read, question in
      if let condition = question.condition { read.formUnion(condition.namedQuestions) }
      for option in question.options {
        if let condition = option.condition { read.formUnion(condition.namedQuestions) }
      }
    }
    ofNothing = dialog.questions.indices.map { question in
      !asks.contains(question) && dialog.questions[question].condition == nil
    }
    ofLetters = dialog.questions.indices.map(letters.contains)
    ofPlan = dialog.questions.indices.map(steps.contains)
  }
}
