import Dialog

/// Every comparison that a dialog makes, by the question it reads.
///
/// Answers that no comparison tells apart are one answer to the search.
struct ConditionReads {
  /// By question; each once, in the order found.
  private(set) var comparisons: [[Condition]]
  private let dialog: DialogGraph
  private var seen: Set<Condition> = []

  init(_ dialog: DialogGraph, _ others: [Condition] = []) {
    self.dialog = dialog
    comparisons = Array(repeating: [], count: dialog.questions.count)
    for rule in dialog.rules { add(rule) }
    for node in dialog.nodes {
      add(node.condition)
      for route in node.routes { add(route.condition) }
      if case .say(let paragraphs) = node.kind { add(paragraphs) }
    }
    for question in dialog.questions {
      add(question.condition)
      add(question.text)
      add(question.titles)
      for option in question.options { add(option.condition) }
    }
    for step in dialog.steps {
      add(step.condition)
      add(step.titles)
      add(step.text)
    }
    for letter in dialog.letters {
      add(letter.condition)
      add(letter.titles)
      add(letter.subjects)
      add(letter.text)
    }
    for part in dialog.parts { add(part.paragraphs) }
    for condition in others { add(condition) }
  }

  private mutating func add(_ paragraphs: [Paragraph]) {
    for paragraph in paragraphs { add(paragraph.condition) }
  }

  private mutating func add(_ variants: [Variant]) {
    for variant in variants { add(variant.condition) }
  }

  private mutating func add(_ condition: Condition?) {
    guard let condition else { return }
    switch condition {
    case .rule: break
    case .isOne(let question, _), .includes(let question, _), .isAnswered(let question),
      .isWithheld(let question, _), .isNation(let question, _), .compares(let question, _, _, _):
      if seen.insert(condition).inserted { comparisons[question].append(condition) }
    case .not(let inner): add(inner)
    case .all(let inner), .any(let inner):
      for term in inner { add(term) }
    }
  }
}
