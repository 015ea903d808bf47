package import Dialog
import Engine

/// What comes up in walkthroughs: what was asked, chosen, told, planned and drafted.
package struct Visits: Sendable {
  package private(set) var targets: Set<Target> = []
  private let dialog: DialogGraph
  private let nodes: [String: Int]
  private let steps: [String: Int]

  /// What comes up in some walkthroughs of a dialog.
  package init(_ runs: [WalkthroughRun], in dialog: DialogGraph) {
    self.dialog = dialog
    nodes = Self.index(dialog.nodes.map(\.name))
    steps = Self.index(dialog.steps.map(\.name))
    for turn in runs.flatMap(\.turns) {
      for event in turn.events { add(event, turn.sheet) }
      for question in dialog.questions.indices { addOptions(of: question, turn.sheet) }
    }
  }

  private static func index(_ names: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  private mutating func add(_ event: Event, _ sheet: AnswerSheet) {
    switch event {
    case .asked(.question(let name, _)):
      guard let question = dialog.questionIndex[name] else { return }
      targets.insert(nodes[name].map(Target.node) ?? .detail(question))
      add(dialog.questions[question].text, sheet)
    case .told(let name):
      guard let node = nodes[name] else { return }
      targets.insert(.node(node))
      if case .say(let paragraphs) = dialog.nodes[node].kind { add(paragraphs, sheet) }
    case .planned(let plan):
      for step in plan.items.compactMap({ steps[$0.step] }) {
        targets.insert(.step(step))
        add(dialog.steps[step].text, sheet)
      }
    case .drafted(let name), .draftedWithMeaning(let name):
      guard let letter = dialog.letterIndex[name] else { return }
      targets.insert(.letter(letter))
      add(dialog.letters[letter].text, sheet)
    case .asked, .resumed, .outdated, .notUnderstood, .explained, .helped, .stuck, .reviewed,
      .lettersDiffer, .lettersComeLater, .noSuchNumber, .nothingToUndo, .nothingToSkip,
      .nothingMore, .continued, .restarted, .dialogChanged, .saveWanted, .erased, .kept,
      .languageChosen, .noOtherLanguage,
      .finished, .stopped, .quickExit:
      break
    }
  }

  /// Adds the parts that paragraphs bring in.
  private mutating func add(_ paragraphs: [Paragraph], _ sheet: AnswerSheet) {
    for paragraph in paragraphs where sheet.holds(paragraph.condition, in: dialog) {
      for case .hole(.part(let part)) in paragraph.text.segments {
        targets.insert(.part(part))
        add(dialog.parts[part].paragraphs, sheet)
      }
    }
  }

  private mutating func addOptions(of question: Int, _ sheet: AnswerSheet) {
    let names: [String] =
      switch sheet[question] {
      case .choice(let name)?: [name]
      case .choices(let names)?: names.isEmpty ? ["none"] : names
      case .unknown?, .declined?, .text?, .postcode?, .date?, .number?, nil: []
      }
    for (index, option) in dialog.questions[question].options.enumerated()
    where names.contains(option.name) {
      targets.insert(.option(question: question, option: index))
    }
  }
}
