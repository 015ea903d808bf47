import Dialog
import Engine

/// The entries that come up in a walkthrough.
struct Appearances {
  private(set) var names: Set<String> = []
  private let dialog: DialogGraph

  init(_ run: WalkthroughRun, in dialog: DialogGraph) {
    self.dialog = dialog
    for turn in run.turns {
      for event in turn.events { add(event, turn.sheet) }
    }
  }

  private mutating func add(_ event: Event, _ sheet: AnswerSheet) {
    switch event {
    case .asked(.question(let name, _)):
      guard let index = dialog.questionIndex[name] else { return }
      add(name, dialog.questions[index].text, sheet)
    case .told(let name):
      for node in dialog.nodes where node.name == name {
        if case .say(let paragraphs) = node.kind { add(name, paragraphs, sheet) }
      }
    case .planned(let plan):
      let planned = Set(plan.items.map(\.step))
      for step in dialog.steps where planned.contains(step.name) {
        add(step.name, step.text, sheet)
      }
    case .drafted(let name):
      guard let index = dialog.letterIndex[name] else { return }
      add(name, dialog.letters[index].text, sheet)
    case .asked, .resumed, .outdated, .notUnderstood, .explained, .helped, .stuck, .reviewed,
      .lettersDiffer, .lettersComeLater, .noSuchNumber, .nothingToUndo, .nothingToSkip,
      .restarted, .continued, .nothingMore, .dialogChanged, .saveWanted, .erased, .kept, .finished,
      .stopped, .quickExit:
      break
    }
  }

  private mutating func add(_ name: String, _ paragraphs: [Paragraph], _ sheet: AnswerSheet) {
    names.insert(name)
    for paragraph in paragraphs where sheet.holds(paragraph.condition, in: dialog) {
      for case .hole(.part(let part)) in paragraph.text.segments {
        add(dialog.parts[part].name, dialog.parts[part].paragraphs, sheet)
      }
    }
  }
}
