import Dialog
package import Engine
package import Speech

/// What a new version of a dialog means for a conversation that somebody keeps.
///
/// It names questions and counts steps, and says nothing of what was answered.
package struct KeptChange: Sendable {
  /// Why an answer does not count any more.
  package enum Reason: String, Sendable {
    /// The question is gone.
    case gone
    /// The question does not take this answer any more, and is asked again.
    case unfit
    /// The walk does not come by the question any more.
    case passedBy = "passed-by"
  }

  /// The name it is kept under, or what stands for it.
  package let name: String
  /// The answers that count no longer, by question.
  package let answers: [(question: String, reason: Reason)]
  /// The question that will be asked next, where it is another one than before.
  package let asksNext: String?
  /// How many steps come into the plan, and how many leave it.
  package let steps: (more: Int, fewer: Int)

  /// Whether nothing is different for whoever comes back to it.
  package var isUntouched: Bool {
    answers.isEmpty && asksNext == nil && steps == (0, 0)
  }

  /// Takes a kept conversation up in both versions.
  ///
  /// - Parameters:
  ///   - name: What it is called in the report.
  ///   - state: The conversation as it was kept.
  ///   - old: The older version.
  ///   - new: The newer version.
  package init(_ name: String, _ state: State, from old: SpokenDialog, to new: SpokenDialog) {
    self.name = name
    let day = state.lastSeen ?? state.answers.last?.day
    guard let day else {
      answers = []
      asksNext = nil
      steps = (0, 0)
      return
    }
    let map = VersionMap(from: old.dialog, to: new.dialog)
    let (before, after) = (
      Conversation(old.script, state: state), Conversation(new.script, state: state)
    )
    let (was, now) = (before.sheet(on: day), after.sheet(on: day))
    // Behind a question that is open nothing counts yet; what still fits may do so again.
    let isPastWalk = after.isPastWalk(on: day)
    answers = old.dialog.questions.indices.compactMap { index in
      guard let value = was[index] else { return nil }
      let question = old.dialog.questions[index]
      guard let today = map.question(index) else { return (question.name, .gone) }
      guard now[today] == nil else { return nil }
      guard new.dialog.questions[today].takes(value) else { return (question.name, .unfit) }
      return isPastWalk ? (question.name, .passedBy) : nil
    }
    let (asked, asks) = (before.openQuestion(on: day), after.openQuestion(on: day))
    asksNext = asked.map(map.name) == asks ? nil : asks
    let (plan, planned) = (before.plan(on: day), after.plan(on: day))
    let (had, has) = (Set(plan.items.map(\.step)), Set(planned.items.map(\.step)))
    steps = (has.subtracting(had).count, had.subtracting(has).count)
  }
}

extension Question {
  /// Whether an answer is of the kind that it takes, with options that it has.
  fileprivate func takes(_ value: Value) -> Bool {
    switch (kind, value) {
    case (_, .unknown), (_, .declined): true
    case (.choice, .choice(let name)), (.line, .choice(let name)), (.text, .choice(let name)):
      option(named: name) != nil
    case (.many, .choices(let names)): names.allSatisfy { option(named: $0) != nil }
    case (.line, .text), (.text, .text), (.postcode, .postcode), (.date, .date),
      (.number, .number):
      true
    case (.choice, _), (.many, _), (.line, _), (.text, _), (.postcode, _), (.date, _),
      (.number, _):
      false
    }
  }
}
