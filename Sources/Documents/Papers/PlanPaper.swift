import Dialog
import Engine
import Speech

/// A plan in words, stage by stage.
struct PlanPaper: Sendable {
  /// The steps that belong to one time.
  struct Stage: Sendable {
    let stage: Step.Stage
    let title: Wording
    let steps: [PlannedStep]
  }

  let title: Wording
  /// What is said of a plan that is not complete.
  let remark: Wording?
  let stages: [Stage]
}

/// A step of somebody's plan in words.
struct PlannedStep: Sendable {
  let number: Int
  let name: String
  let title: Wording
  let day: CalendarDay?
  let lines: [Line]
  let notes: [Wording]
  /// The messages it uses, by index.
  let letters: [Int]
}

extension Papers {
  var planPaper: PlanPaper {
    let steps = Dictionary(uniqueKeysWithValues: dialog.steps.enumerated().map { ($1.name, $0) })
    let planned = plan.items.enumerated().compactMap { number, item in
      steps[item.step].map { step(dialog.steps[$0], at: $0, number + 1, item.day) }
    }
    let stages = Step.Stage.allCases.compactMap { stage -> PlanPaper.Stage? in
      let these = planned.filter { step in
        steps[step.name].map { dialog.steps[$0].stage } == stage
      }
      guard !these.isEmpty else { return nil }
      return PlanPaper.Stage(stage: stage, title: scribe.say(stage.phrase), steps: these)
    }
    let remark: PhraseName? =
      plan.isComplete ? nil : plan.items.isEmpty ? .planSoFarNothing : .planSoFar
    return PlanPaper(
      title: scribe.say(plan.isComplete ? .planTitle : .planSoFarTitle),
      remark: remark.map { scribe.say($0) }, stages: stages)
  }

  private func step(_ step: Step, at index: Int, _ number: Int, _ day: CalendarDay?) -> PlannedStep
  {
    let lines = scribe.lines({ $0.steps[index].text }, of: step.name)
    // The first explanation says why the step is there; any other is something to mind.
    let notes = lines.filter { $0.role == .explanation }.map(\.wording).enumerated()
      .map { $0 == 0 ? scribe.say(.stepWhy, "reason", $1) : $1 }
    return PlannedStep(
      number: number, name: step.name, title: scribe.title { $0.steps[index].titles }, day: day,
      lines: lines.filter { $0.role != .explanation }, notes: notes,
      letters: step.letters.filter(letters.contains))
  }
}

extension Step.Stage {
  var phrase: PhraseName {
    switch self {
    case .today: .stageToday
    case .thisWeek: .stageThisWeek
    case .next: .stageNext
    case .ifNothingHappens: .stageIfNothingHappens
    case .later: .stageLater
    }
  }
}
