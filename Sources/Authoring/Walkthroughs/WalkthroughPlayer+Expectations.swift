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
      .notSaid, line.place, "expected the words '\(words)', got '\(shown)'",
      remedy: "write words of the reply just before")
  }

  /// Steps of the plan, in this order.
  mutating func expect(_ steps: [Int], _ line: Walkthrough.Line) {
    let plan = conversation.plan(on: day).items.map(\.step)
    let names = steps.map { dialog.steps[$0].name }
    let missing = names.filter { !plan.contains($0) }
    for name in missing {
      let got = plan.isEmpty ? "an empty plan" : plan.joined(separator: ", ")
      fail(
        .stepMissing, line.place, "expected the step '\(name)' in the plan, got \(got)",
        remedy: "mend its '@ if', or this line")
    }
    let found = plan.filter(names.contains)
    guard missing.isEmpty, found != names else { return }
    fail(
      .stepOutOfOrder, line.place,
      "expected the steps in the order \(names.joined(separator: ", ")), "
        + "got \(found.joined(separator: ", "))",
      remedy: "mend the '@ when' or '@ day' of one, or this line")
  }

  /// Steps that must not be in the plan.
  mutating func expect(none steps: [Int], _ line: Walkthrough.Line) {
    let plan = conversation.plan(on: day).items.map(\.step)
    for name in steps.map({ dialog.steps[$0].name }) where plan.contains(name) {
      fail(
        .stepUnwanted, line.place,
        "expected no step '\(name)' in the plan, got \(plan.joined(separator: ", "))",
        remedy: "mend its '@ if', or this line")
    }
  }

  /// A question whose answer the letter just shown lacks.
  mutating func expect(gap question: Int, _ line: Walkthrough.Line) {
    let name = dialog.questions[question].name
    guard let letter = draft else {
      fail(
        .noGap, line.place, "expected a letter with a gap for '\(name)', got no letter yet",
        remedy: "choose one with a line like 'letters: name'")
      return
    }
    let composer = Composer(dialog: dialog, sheet: conversation.sheet(on: day))
    let gaps = composer.draft(letter).gaps
    guard !gaps.contains(question) else { return }
    let names = gaps.map { dialog.questions[$0].name }
    let got = names.isEmpty ? "no gap" : "gaps for " + names.joined(separator: ", ")
    fail(
      .noGap, line.place,
      "expected a gap for '\(name)' in the letter '\(dialog.letters[letter].name)', got \(got)",
      remedy: "answer it with 'skip', or mend this line")
  }
}
