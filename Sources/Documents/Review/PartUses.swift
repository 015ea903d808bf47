import Dialog

/// Which entries say a part, themselves or through another part.
struct PartUses {
  /// Every text that stands in no fact, with the entry it belongs to.
  let texts: [(entry: String, text: Text, mark: Mark)]
  private let dialog: DialogGraph

  init(_ dialog: DialogGraph) {
    self.dialog = dialog
    var texts: [(entry: String, text: Text, mark: Mark)] = []
    func add(_ entry: String, _ paragraphs: [Paragraph]) {
      texts += paragraphs.map { (entry, $0.text, $0.place) }
    }
    for node in dialog.nodes {
      if case .say(let paragraphs) = node.kind { add("say \(node.name)", paragraphs) }
    }
    for question in dialog.questions { add("ask \(question.name)", question.text) }
    for step in dialog.steps { add("step \(step.name)", step.text) }
    for letter in dialog.letters {
      add("letter \(letter.name)", letter.text)
      texts += letter.subjects.map { ("letter \(letter.name)", $0.text, $0.place) }
    }
    for part in dialog.parts where part.source == nil { add("part \(part.name)", part.paragraphs) }
    for phrase in dialog.phrases.values.sorted(by: { $0.name < $1.name }) {
      texts += phrase.paragraphs.map { ("phrase \(phrase.name)", $0, phrase.place) }
    }
    self.texts = texts
  }

  /// The entries that say a part, in the order of the dialog; parts lead on to those that say them.
  func entries(of part: Int) -> [String] {
    var parts: Set<Int> = [part]
    var open = [part]
    while let next = open.popLast() {
      for (index, other) in dialog.parts.enumerated()
      where other.paragraphs.contains(where: { $0.text.segments.contains(.hole(.part(next))) }) {
        if parts.insert(index).inserted { open.append(index) }
      }
    }
    var entries: [String] = []
    for (entry, text, _) in texts where !entry.hasPrefix("part ") && !entries.contains(entry) {
      let holes = text.segments.contains { segment in
        if case .hole(.part(let index)) = segment { parts.contains(index) } else { false }
      }
      if holes { entries.append(entry) }
    }
    return entries
  }
}
