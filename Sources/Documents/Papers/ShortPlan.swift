import Dialog
import Engine
import Speech

/// The whole plan on one sheet of paper.
///
/// Somebody in a removal centre may print one page, and somebody's telephone may be taken; this page
/// then says what to do, when, and whom to phone. Two languages have no room on it: titles stand in
/// both, the rest in the first of them.
extension Papers {
  /// How many steps have room for more than their title.
  private static let room = 9

  /// Each step with a box to tick, its day, what to do first and its telephone numbers.
  ///
  /// Nil before the end of the walk, when steps are still missing.
  var shortPlanSection: Section? {
    guard plan.isComplete else { return nil }
    return Section(
      anchor: "plan", place: .flow, title: scribe.say(.planShortTitle),
      blocks: (front + [scribe.say(.planShortAbout)]).map { .detail(Wording($0.main)) },
      sections: planPaper.stages.map { stage in
        // In a long plan, what is to be done only if all else fails can be looked up when it does.
        let isTitleEnough = plan.items.count > Self.room && stage.stage == .ifNothingHappens
        return Section(
          anchor: "stage-\(stage.stage.rawValue)", place: .flow, title: stage.title,
          sections: stage.steps.map { shortSection($0, hasFirst: !isTitleEnough) })
      })
  }

  private func shortSection(_ step: PlannedStep, hasFirst: Bool) -> Section {
    var lines: [Line] = []
    var isWithIt = false
    for (index, line) in step.lines.enumerated() {
      // A list belongs to the paragraph before it.
      isWithIt =
        index == 0 && hasFirst || line.wording.main.hasTelephone
        || isWithIt && line.role == .bullet
      if isWithIt { lines.append(Line(role: line.role, wording: Wording(line.wording.main))) }
    }
    let letters = step.letters.map { Block.detail(Wording(heading(letterPaper($0)).main)) }
    return Section(
      anchor: "step-\(step.number)", place: .whole, title: heading(step).boxed,
      blocks: Block.laid(lines) + letters)
  }
}

extension Wording {
  /// With a box to tick before it.
  fileprivate var boxed: Wording {
    Wording(
      each.enumerated().map { index, words in
        index == 0 ? Words(words.tag, [.plain("[ ] ")] + words.runs) : words
      })
  }
}

extension Words {
  fileprivate var hasTelephone: Bool {
    Machine.pieces(of: text).contains { piece in
      switch piece {
      case .telephone: true
      case .words, .link, .blank, .box: false
      }
    }
  }
}
