package import Dialog
import Findings
import Speech

/// The rules of a dialog for a lawyer to tick: for each step and message when it is given, why, and
/// which items of the coverage list it carries.
///
/// It is for people who check dialogs, so it is in English, and so are the words of its own.
package struct FactCheck: Sendable {
  /// A step, a message, or what a word in the conditions means.
  struct Row: Sendable {
    /// What a row is about.
    enum Kind: String, Sendable {
      case step, message, word
    }

    let kind: Kind
    /// Its number among those of its kind.
    let number: Int
    /// The name of the entry.
    let name: String
    /// Each wording of its title.
    let titles: [String]
    /// When it is given: terms that must all hold; empty for always.
    let when: [String]
    let why: [String]
    let items: [Int]
    let place: Finding.Place
  }

  /// Rows under one heading.
  struct Group: Sendable {
    let title: String
    let rows: [Row]
  }

  let title: String
  let day: CalendarDay
  let tag: Tag
  let groups: [Group]

  /// The fact check of a dialog.
  ///
  /// - Parameters:
  ///   - english: The dialog, with its words.
  ///   - day: The day on which it is made.
  package init(of english: Tongue, on day: CalendarDay) {
    let maker = FactCheckMaker(english, on: day)
    title = english.dialog.title.plain
    self.day = day
    tag = english.tag
    groups = maker.groups
  }
}

/// Collects the rows.
private struct FactCheckMaker {
  let tongue: Tongue
  let guide: GuideScribe

  init(_ tongue: Tongue, on day: CalendarDay) {
    self.tongue = tongue
    guide = GuideScribe([tongue], english: tongue, on: day)
  }

  private var dialog: DialogGraph { tongue.dialog }

  var groups: [FactCheck.Group] {
    let stages = Step.Stage.allCases.map { stage in
      FactCheck.Group(
        title: "Steps: " + guide.scribe.say(stage.phrase).main.text,
        rows: steps.filter { dialog.steps[$0].stage == stage }.map(row(ofStep:)))
    }
    let letters = FactCheck.Group(
      title: "Messages", rows: dialog.letters.indices.map(row(ofLetter:)))
    let words = FactCheck.Group(
      title: "What some words mean here", rows: dialog.rules.indices.compactMap(row(ofRule:)))
    return (stages + [letters, words]).filter { !$0.rows.isEmpty }
  }

  /// The steps in the order of the table, which is that of a plan: by stages.
  private var steps: [Int] {
    Step.Stage.allCases.flatMap { stage in
      dialog.steps.indices.filter { dialog.steps[$0].stage == stage }
    }
  }

  /// The number of a step in the table.
  private func number(ofStep index: Int) -> Int { (steps.firstIndex(of: index) ?? index) + 1 }

  private func row(ofStep index: Int) -> FactCheck.Row {
    let step = dialog.steps[index]
    return FactCheck.Row(
      kind: .step, number: number(ofStep: index), name: step.name, titles: titles(step.titles),
      when: terms(step.condition), why: reasons(ofStep: index), items: step.covers.sorted(),
      place: dialog.place(step.place))
  }

  private func row(ofLetter index: Int) -> FactCheck.Row {
    let letter = dialog.letters[index]
    // A message has no reason of its own: it is for the steps that it belongs to.
    let why = steps.filter { dialog.steps[$0].letters.contains(index) }.map { step in
      "For step \(number(ofStep: step)), \"\(titles(dialog.steps[step].titles).first ?? "")\"."
    }
    return FactCheck.Row(
      kind: .message, number: index + 1, name: letter.name, titles: titles(letter.titles),
      when: terms(letter.condition), why: why, items: letter.covers.sorted(),
      place: dialog.place(letter.place))
  }

  private func row(ofRule index: Int) -> FactCheck.Row? {
    guard let title = dialog.ruleTitles[index] else { return nil }
    let number = dialog.ruleTitles[...index].count { $0 != nil }
    return FactCheck.Row(
      kind: .word, number: number, name: dialog.ruleNames[index], titles: [title.text.plain],
      when: terms(dialog.rules[index]), why: [], items: [], place: dialog.place(title.place))
  }

  /// The explanations that say why a step is in the plan: the first, in each of its wordings.
  private func reasons(ofStep index: Int) -> [String] {
    let notes = guide.lines(under: dialog.steps[index].condition) { $0.steps[index].text }
      .filter { $0.role == .explanation }
    let count = max(1, notes.prefix { $0.condition != nil }.count)
    return notes.prefix(count).map { note in
      let words = note.wording.main.text
      return note.condition.map { "\(words) (When: \(guide.words($0).main.text))" } ?? words
    }
  }

  private func titles(_ variants: [Variant]) -> [String] {
    variants.map { guide.words($0.text, tongue).text }
  }

  private func terms(_ condition: Condition?) -> [String] {
    condition.map { ConditionWriter(dialog, tongue.vocabulary).terms($0).map(\.words) } ?? []
  }
}
