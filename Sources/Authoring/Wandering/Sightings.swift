import Dialog
import Engine

/// What conversations came to, each with the fewest questions that were answered by then.
struct Sightings {
  private(set) var fewest: [Target: Int] = [:]
  private let dialog: DialogGraph
  private let nodes: [String: Int]
  private let steps: [String: Int]

  init(of dialog: DialogGraph) {
    self.dialog = dialog
    nodes = Dictionary(uniqueKeysWithValues: dialog.nodes.enumerated().map { ($1.name, $0) })
    steps = Dictionary(uniqueKeysWithValues: dialog.steps.enumerated().map { ($1.name, $0) })
  }

  /// Notes what one turn told and asked.
  ///
  /// - Parameters:
  ///   - events: What happened.
  ///   - sheet: The answers after it; nothing that was not asked by then counts.
  ///   - count: How many questions are answered.
  mutating func see(_ events: [Event], _ sheet: AnswerSheet, after count: Int) {
    for event in events {
      switch event {
      case .asked(.question(let name, _)): see(question: name, sheet, count)
      case .asked(.letters(let names)):
        for letter in names.compactMap({ dialog.letterIndex[$0] }) {
          note(.letter(letter), count)
          see(dialog.letters[letter].titles, sheet, count) { .title(.letter(letter), $0) }
        }
      case .told(let name):
        guard let node = nodes[name] else { continue }
        note(.node(node), count)
        if case .say(let paragraphs) = dialog.nodes[node].kind {
          see(paragraphs, of: .say(node), sheet, count)
        }
      case .planned(let plan):
        for step in plan.items.compactMap({ steps[$0.step] }) {
          note(.step(step), count)
          see(dialog.steps[step].titles, sheet, count) { .title(.step(step), $0) }
          see(dialog.steps[step].text, of: .step(step), sheet, count)
        }
      case .drafted(let name), .draftedWithMeaning(let name):
        guard let letter = dialog.letterIndex[name] else { continue }
        see(dialog.letters[letter].text, of: .letter(letter), sheet, count)
        see(dialog.letters[letter].subjects, sheet, count) { .subject(letter: letter, $0) }
      case .asked, .resumed, .outdated, .notUnderstood, .explained, .helped, .stuck, .reviewed,
        .lettersDiffer, .lettersComeLater, .noSuchNumber, .nothingToUndo, .nothingToSkip,
        .nothingMore, .continued, .restarted, .dialogChanged, .saveWanted, .erased, .kept,
        .languageChosen, .noOtherLanguage, .finished, .stopped, .quickExit:
        break
      }
    }
  }

  private mutating func see(question name: String, _ sheet: AnswerSheet, _ count: Int) {
    guard let question = dialog.questionIndex[name] else { return }
    note(nodes[name].map(Target.node) ?? .detail(question), count)
    let asked = dialog.questions[question]
    for (option, offer) in asked.options.enumerated()
    where sheet.holds(offer.condition, in: dialog) {
      note(.option(question: question, option: option), count)
    }
    see(asked.text, of: .question(question), sheet, count)
    see(asked.titles, sheet, count) { .title(.question(question), $0) }
  }

  private mutating func see(
    _ paragraphs: [Paragraph], of owner: Target.Owner, _ sheet: AnswerSheet, _ count: Int
  ) {
    for (index, paragraph) in paragraphs.enumerated()
    where sheet.holds(paragraph.condition, in: dialog) {
      if paragraph.condition != nil { note(.paragraph(owner, index), count) }
      see(partsOf: paragraph.text, sheet, count)
    }
  }

  /// Of the wordings of a title only the first that holds is said.
  private mutating func see(
    _ variants: [Variant], _ sheet: AnswerSheet, _ count: Int, as target: (Int) -> Target
  ) {
    guard let index = variants.firstIndex(where: { sheet.holds($0.condition, in: dialog) })
    else { return }
    if variants[index].condition != nil { note(target(index), count) }
    see(partsOf: variants[index].text, sheet, count)
  }

  private mutating func see(partsOf text: Text, _ sheet: AnswerSheet, _ count: Int) {
    for case .hole(.part(let part)) in text.segments {
      note(.part(part), count)
      see(dialog.parts[part].paragraphs, of: .part(part), sheet, count)
    }
  }

  private mutating func note(_ target: Target, _ count: Int) {
    if let known = fewest[target], known <= count { return }
    fewest[target] = count
  }
}
