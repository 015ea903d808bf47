import Dialog
import Engine
import Findings
import Speech

/// Where a worked example of the older version leads in the newer one, when that is somewhere else.
struct WalkthroughChange {
  let name: String
  /// Where it can go no further, and why; nil when all its turns still fit.
  let stop: (place: Finding.Place, reason: String)?
  /// Steps of the plan at its end.
  let steps: Gains
  /// Letters offered at its end.
  let letters: Gains

  /// Names that are there now and were not before, and the other way round.
  struct Gains {
    let added: [String]
    let removed: [String]
    /// Whether those that stayed stand in another order.
    let isReordered: Bool

    var isEmpty: Bool { added.isEmpty && removed.isEmpty && !isReordered }

    init(from old: [String], to new: [String]) {
      added = new.filter { !old.contains($0) }
      removed = old.filter { !new.contains($0) }
      isReordered = new.filter(old.contains) != old.filter(new.contains)
    }
  }

  /// Plays a walkthrough in both versions.
  ///
  /// - Returns: Nil when it leads to the same plan and the same letters.
  init?(
    _ walkthrough: Walkthrough, _ map: VersionMap, _ old: SpokenDialog, _ new: SpokenDialog
  ) {
    name = walkthrough.name
    let turns = walkthrough.lines.filter { $0.kind.isTurn || $0.kind.isPause }
    let before = WalkthroughRun(walkthrough.with(turns), of: old)
    var lines: [Walkthrough.Line] = []
    var gone: (place: Finding.Place, reason: String)?
    for line in turns {
      guard let kind = line.kind.moved(by: map) else {
        gone = (line.place, "what it answers is gone")
        break
      }
      lines.append(Walkthrough.Line(place: line.place, kind: kind))
    }
    let after = WalkthroughRun(walkthrough.with(lines), of: new)
    stop = after.findings.first.map { ($0.place, $0.message) } ?? gone
    let (was, now) = (Ending(before), Ending(after))
    steps = Gains(from: was.steps(of: map.old), to: now.steps(of: map.new))
    letters = Gains(from: was.letters(of: map.old).map(map.name), to: now.letters(of: map.new))
    if stop == nil, steps.isEmpty, letters.isEmpty { return nil }
  }
}

/// What a walkthrough comes to.
private struct Ending {
  private let run: WalkthroughRun

  init(_ run: WalkthroughRun) {
    self.run = run
  }

  func steps(of dialog: DialogGraph) -> [String] {
    guard let last = run.turns.last else { return [] }
    return Composer(dialog: dialog, sheet: last.sheet).plan(from: last.day).items.map(\.step)
  }

  func letters(of dialog: DialogGraph) -> [String] {
    guard let sheet = run.turns.last?.sheet, !sheet.isOpen else { return [] }
    return dialog.letters.filter { sheet.holds($0.condition, in: dialog) }.map(\.name)
  }
}

extension Walkthrough {
  fileprivate func with(_ lines: [Line]) -> Walkthrough {
    Walkthrough(name: name, path: path, day: day, lines: lines)
  }
}

extension Walkthrough.Kind {
  fileprivate var isPause: Bool {
    if case .later = self { true } else { false }
  }

  /// The same line about the questions and letters of today; nil when one of them is gone.
  fileprivate func moved(by map: VersionMap) -> Walkthrough.Kind? {
    switch self {
    case .answer(let question, let text): map.question(question).map { .answer(question: $0, text) }
    case .letters(nil), .changes(nil), .back, .later: self
    case .letters(let letter?):
      map.new.letterIndex[map.old.letters[letter].name].map { .letters($0) }
    case .changes(let question?): map.question(question).map { .changes($0) }
    case .change(let question): map.question(question).map { .change($0) }
    case .says, .plan, .notInPlan, .gap: nil
    }
  }
}
