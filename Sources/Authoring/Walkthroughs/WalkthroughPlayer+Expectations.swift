import Dialog
import Engine
import Findings
import Speech

/// What a walkthrough expects, compared with what came.
extension WalkthroughPlayer {
  /// Words of the last reply; how its lines are broken does not matter.
  mutating func expect(_ words: String, _ line: Walkthrough.Line) {
    let said = (turns.last?.passages ?? []).map(\.text).joined(separator: " ").onOneLine
    guard !said.contains(words.onOneLine) else { return }
    let shown = said.count > 300 ? String(said.prefix(300)) + "…" : said
    fail(
      .notSaid, line.place, "the last reply does not say '\(words)'",
      remedy: "it says: \(shown)")
  }

  /// Steps of the plan, in this order.
  mutating func expect(_ steps: [Int], _ line: Walkthrough.Line) {
    let plan = conversation.plan(on: day).items.map(\.step)
    let names = steps.map { dialog.steps[$0].name }
    let missing = names.filter { !plan.contains($0) }
    for name in missing {
      fail(
        .stepMissing, line.place, "the step '\(name)' is not in the plan",
        remedy: plan.isEmpty ? "the plan is empty" : "the plan is " + plan.joined(separator: ", "))
    }
    let found = plan.filter(names.contains)
    guard missing.isEmpty, found != names else { return }
    fail(
      .stepOutOfOrder, line.place, "the steps stand in another order in the plan",
      remedy: "they stand as " + found.joined(separator: ", "))
  }

  /// Steps that must not be in the plan.
  mutating func expect(none steps: [Int], _ line: Walkthrough.Line) {
    let plan = conversation.plan(on: day).items.map(\.step)
    for name in steps.map({ dialog.steps[$0].name }) where plan.contains(name) {
      fail(
        .stepUnwanted, line.place, "the step '\(name)' is in the plan",
        remedy: "mend its '@ if', or this line")
    }
  }

  /// A question whose answer the letter just shown lacks.
  mutating func expect(gap question: Int, _ line: Walkthrough.Line) {
    let name = dialog.questions[question].name
    guard let letter = draft else {
      fail(
        .noGap, line.place, "no letter has been shown yet",
        remedy: "choose one with a line like 'letters: name'")
      return
    }
    let composer = Composer(dialog: dialog, sheet: conversation.sheet(on: day))
    let gaps = composer.draft(letter).gaps
    guard !gaps.contains(question) else { return }
    let names = gaps.map { dialog.questions[$0].name }
    fail(
      .noGap, line.place, "the letter '\(dialog.letters[letter].name)' has no gap for '\(name)'",
      remedy: names.isEmpty ? "it has no gap" : "its gaps are " + names.joined(separator: ", "))
  }
}

extension String {
  fileprivate var onOneLine: String {
    split { $0.isWhitespace }.joined(separator: " ")
  }
}
