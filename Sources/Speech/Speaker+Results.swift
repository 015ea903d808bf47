import Dialog
package import Engine

/// Plans and letters in words.
extension Speaker {
  /// A plan: its stages, and in each its steps with their reasons.
  package func passages(_ plan: Plan) -> [Passage] {
    var passages = [Passage(.title, say(plan.isComplete ? .planTitle : .planSoFarTitle))]
    if !plan.isComplete {
      passages += paragraph(plan.items.isEmpty ? .planSoFarNothing : .planSoFar)
    }
    let steps = Dictionary(uniqueKeysWithValues: dialog.steps.map { ($0.name, $0) })
    var stage: Step.Stage?
    for (number, item) in plan.items.enumerated() {
      guard let step = steps[item.step] else { continue }
      if step.stage != stage {
        stage = step.stage
        passages.append(Passage(.heading, say(heading(step.stage))))
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
    let title = writer.composer.variant(step.titles).map { writer.words($0) } ?? ""
    let values = [
      "number": String(number), "title": title,
      "date": day.map { writer.date(PartialDate($0)) } ?? "",
    ]
    var passages = [Passage(.heading, say(day == nil ? .stepTitle : .stepTitleDate, values))]
    let shown = writer.composer.shown(step.text, of: step.name)
    passages += self.passages(shown.filter { $0.role != .explanation })
    // The first explanation says why the step is there; any other is something to mind.
    for (index, piece) in shown.filter({ $0.role == .explanation }).enumerated() {
      let words = writer.words(piece)
      passages.append(Passage(.aside, index == 0 ? say(.stepWhy, ["reason": words]) : words))
    }
    // Before the end of the walk it is not certain which letters there will be.
    let letters = writer.sheet.isOpen ? [] : step.letters.filter { writer.letterNumbers[$0] != nil }
    if !letters.isEmpty {
      let list = letterList(letters.map { dialog.letters[$0].name })
      passages.append(Passage(.paragraph, say(.stepLetters, ["letters": list])))
    }
    return passages
  }

  /// A letter: whom it is for, the message between two rules, and what the person should know.
  func passages(ofLetter index: Int) -> [Passage] {
    let draft = writer.composer.draft(index)
    var passages = [
      Passage(.title, writer.title(ofLetter: index)),
      Passage(.rule, say(.draftBegin)),
    ]
    if let recipient = draft.recipient {
      let name = writer.words(Text([.hole(.answer(recipient))]))
      passages.append(Passage(.paragraph, say(.draftTo, ["recipient": name])))
    }
    if let subject = draft.subject {
      let words = writer.words(subject)
      passages.append(Passage(.paragraph, say(.draftSubject, ["subject": words])))
    }
    passages += self.passages(draft.body)
    passages.append(Passage(.rule, say(.draftEnd)))
    if !draft.gaps.isEmpty {
      passages += paragraph(.draftGaps)
      passages += draft.gaps.map { Passage(.bullet, writer.title(ofQuestion: $0)) }
    }
    if !draft.notes.isEmpty {
      passages += paragraph(.draftNotes)
      passages += draft.notes.map { Passage(.bullet, writer.words($0)) }
    }
    return passages
  }
}
