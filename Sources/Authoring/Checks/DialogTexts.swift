import Dialog

/// All words of a dialog, with the entry that they stand in.
struct DialogTexts {
  private(set) var all: [(name: String, place: Mark, words: String)] = []
  private let dialog: DialogGraph

  init(_ dialog: DialogGraph) {
    self.dialog = dialog
    for node in dialog.nodes {
      if case .say(let paragraphs) = node.kind {
        add(paragraphs.map(\.text), node.name, node.place)
      }
    }
    for question in dialog.questions {
      let titles = question.titles.map(\.text)
      add(titles + question.text.map(\.text), question.name, question.place)
      for option in question.options { add([option.label], question.name, question.place) }
    }
    for step in dialog.steps {
      add(step.titles.map(\.text) + step.text.map(\.text), step.name, step.place)
    }
    for letter in dialog.letters {
      let titles = letter.titles.map(\.text) + letter.subjects.map(\.text)
      add(titles + letter.text.map(\.text), letter.name, letter.place)
    }
    for part in dialog.parts {
      add(part.paragraphs.map(\.text), part.name, part.place)
      if let source = part.source { add([source.text], part.name, part.place) }
    }
    for phrase in dialog.phrases.values.sorted(by: { $0.name < $1.name }) {
      add(phrase.paragraphs, phrase.name, phrase.place)
    }
  }

  private mutating func add(_ texts: [Text], _ name: String, _ place: Mark) {
    add(texts.map { dialog.source(of: $0) }, name, place)
  }

  private mutating func add(_ words: [String], _ name: String, _ place: Mark) {
    for words in words { all.append((name, place, words)) }
  }
}
