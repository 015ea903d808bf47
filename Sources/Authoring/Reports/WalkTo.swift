import Dialog
import Findings
import Engine

/// A shortest walk to one thing of a dialog, as a walkthrough that leads there.
package enum WalkTo {
  /// What came of looking for a walk.
  package enum Found: Sendable {
    /// The lines of a walkthrough.
    case walk([String])
    /// Nobody can come there.
    case never
    /// Nothing is called so; with what may have been meant.
    case unknown(suggestion: String?)
  }

  /// Looks for a shortest walk.
  ///
  /// - Parameters:
  ///   - name: An entry, a rule, or an option such as `detained.yes`.
  ///   - inspection: The dialog and the search.
  /// - Returns: A walkthrough whose last line is the one that leads there, or why there is none.
  package static func find(_ name: String, _ inspection: Inspection) -> Found {
    let dialog = inspection.dialog
    if let target = target(name, in: dialog) {
      guard let walk = inspection.search.reached[target] else { return .never }
      return .walk(Way(inspection, target, walk).lines)
    }
    if dialog.ruleNames.contains(name) {
      guard let walk = inspection.search.lengthsUnderRule[name]?.shortest else { return .never }
      return .walk(
        Way.head("on which '\(name)' holds", walk)
          + walk.walkthrough(in: dialog, on: inspection.search.day))
    }
    let known = targets(in: dialog).map(dialog.label) + dialog.ruleNames
    return .unknown(suggestion: nearest(to: name, among: known))
  }

  private static func targets(in dialog: DialogGraph) -> [Target] {
    PathKind.allCases.flatMap { $0.targets(in: dialog) }
  }

  private static func target(_ name: String, in dialog: DialogGraph) -> Target? {
    targets(in: dialog).first { dialog.label(of: $0) == name }
  }
}

/// The lines that lead to one target.
private struct Way {
  /// More than any letter asks.
  private static let mostDetails = 100

  private let inspection: Inspection
  private let walk: SampleWalk
  private(set) var lines: [String] = []

  private var dialog: DialogGraph { inspection.dialog }

  init(_ inspection: Inspection, _ target: Target, _ walk: SampleWalk) {
    self.inspection = inspection
    self.walk = walk
    let answered = SampleWalk(steps: walk.steps.filter { dialog.questions[$0.question].isInWalk })
    lines = Self.head("to '\(inspection.dialog.label(of: target))'", walk)
    lines += answered.walkthrough(in: dialog, on: inspection.search.day)
    switch target {
    case .step(let step): lines.append("plan: \(dialog.steps[step].name)")
    case .letter(let letter): lines.append("letters: \(dialog.letters[letter].name)")
    case .detail(let question): addDetails(before: question)
    case .option(let question, let option):
      if !dialog.questions[question].isInWalk { addDetails(before: question) }
      let name = dialog.questions[question].options[option].name
      lines.append("\(dialog.questions[question].name): \(name)")
    case .node, .route, .part, .paragraph, .title, .subject: break
    }
  }

  static func head(_ goal: String, _ walk: SampleWalk) -> [String] {
    let questions = walk.count == 1 ? "1 question" : "\(walk.count) questions"
    return ["// A shortest walk \(goal): \(questions)."]
  }

  private func line(_ step: SampleWalk.Step) -> String {
    SampleWalk(steps: [step]).lines(in: dialog).joined()
  }

  /// Chooses a letter that asks a question, and answers what it asks before.
  private mutating func addDetails(before question: Int) {
    guard case .letters(let offered)? = prompt(after: lines) else { return }
    for name in offered {
      guard let letter = dialog.letterIndex[name], dialog.letters[letter].asks.contains(question)
      else { continue }
      var tried = lines + ["letters: \(name)"]
      for _ in 0..<Self.mostDetails {
        guard case .question(let asked, _)? = prompt(after: tried),
          let index = dialog.questionIndex[asked]
        else { break }
        if index == question {
          lines = tried
          return
        }
        let value = walk.steps.first { $0.question == index }?.value ?? .declined
        tried.append(line(SampleWalk.Step(question: index, value: value)))
      }
    }
  }

  /// What is asked after some lines.
  private func prompt(after lines: [String]) -> Prompt? {
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let file = DialogFile(path: "search.walkthrough", bytes: bytes)
    guard let walkthrough = WalkthroughReader(dialog).read(file).walkthrough else { return nil }
    let events = WalkthroughRun(walkthrough, of: inspection.spoken).turns.last?.events
    guard case .asked(let prompt)? = events?.last else { return nil }
    return prompt
  }
}
