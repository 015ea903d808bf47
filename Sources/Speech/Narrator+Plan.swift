import Dialog
import Engine

/// Plans in words.
extension Narrator {
  /// A plan: its stages, and in each its steps with their reasons.
  func passages(_ plan: Plan) -> [Passage] {
    var passages = [passage(.title, plan.isComplete ? .planTitle : .planSoFarTitle)]
    if !plan.isComplete {
      passages += paragraph(plan.items.isEmpty ? .planSoFarNothing : .planSoFar)
    }
    var stage: Step.Stage?
    for (number, item) in plan.items.enumerated() {
      guard let step = dialog.stepIndex[item.step].map({ dialog.steps[$0] }) else { continue }
      if step.stage != stage {
        stage = step.stage
        passages.append(passage(.heading, heading(step.stage)))
      }
      passages += self.passages(step, number: number + 1, day: item.day)
    }
    return passages
  }

  private func heading(_ stage: Step.Stage) -> PhraseName {
    switch stage {
    case .today: .stageToday
    case .thisWeek: .stageThisWeek
    case .next: .stageNext
    case .ifNothingHappens: .stageIfNothingHappens
    case .later: .stageLater
    }
  }

  private func passages(_ step: Step, number: Int, day: CalendarDay?) -> [Passage] {
    let title = writer.composer.variant(step.titles)
    let values: KeyValuePairs = [
      "number": String(number), "title": title.map { writer.words($0) } ?? "",
      "date": day.map { writer.date(PartialDate($0)) } ?? "",
    ]
    var passages = [
      passage(.heading, day == nil ? .stepTitle : .stepTitleDate, values, around: [title])
    ]
    let shown = writer.composer.shown(step.text, of: step.name)
    passages += self.passages(shown.filter { $0.role != .explanation })
    // The first explanation says why the step is there; any other is something to mind.
    for (index, piece) in shown.filter({ $0.role == .explanation }).enumerated() {
      let words = writer.words(piece)
      passages.append(
        index == 0
          ? passage(.aside, .stepWhy, ["reason": words], around: [piece.text])
          : Passage(.aside, words, in: language(of: piece.text)))
    }
    // Before the end of the walk it is not certain which letters there will be.
    let letters = writer.sheet.isOpen ? [] : step.letters.filter { writer.offers(letter: $0) }
    if !letters.isEmpty {
      let list = letterList(letters.map { dialog.letters[$0].name })
      passages.append(passage(.paragraph, .stepLetters, ["letters": list]))
    }
    return passages
  }
}
