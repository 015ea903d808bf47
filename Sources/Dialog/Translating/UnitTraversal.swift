/// Goes through all words of a dialog, in the order of the conversation, and puts others in their
/// place.
///
/// What translators get and what a translation changes are found on the same way, so that neither
/// can forget a place that the other knows.
struct UnitTraversal {
  private let source: DialogGraph
  private let form: @Sendable (Int) -> Int
  private let exchange: (TranslationUnit) -> [String]?
  private var untranslated = 0

  /// A traversal of a dialog.
  ///
  /// - Parameters:
  ///   - source: The dialog.
  ///   - form: The index of the plural form that a number takes.
  ///   - exchange: What stands for a unit: one string, or one for each plural form; nil leaves the
  ///     words as they are.
  init(
    _ source: DialogGraph, form: @escaping @Sendable (Int) -> Int = { $0 == 1 ? 0 : 1 },
    exchange: @escaping (TranslationUnit) -> [String]?
  ) {
    self.source = source
    self.form = form
    self.exchange = exchange
  }

  /// The dialog with its words exchanged.
  mutating func run() -> DialogDraft {
    var graph = source.draft
    let start = graph.nodes.first?.place ?? Mark(file: 0, line: 1, offset: 0)
    visit(&graph.title, "\(graph.name).\(graph.name).title", start)
    visitWalk(&graph)
    for (name, options) in graph.sharedOptions.sorted(by: { $0.key < $1.key }) {
      visit(&graph.sharedOptions[name, default: options], of: "common.\(name)", start)
    }
    visitEngine(&graph)
    shareOptions(in: &graph)
    graph.untranslated = untranslated
    return graph
  }

  // MARK: Entries

  private mutating func visitWalk(_ graph: inout DialogDraft) {
    var told: Set<Int> = []
    for node in graph.nodes.indices {
      switch graph.nodes[node].kind {
      case .ask(let question): visit(question: question, &graph, &told)
      case .say(var paragraphs):
        let place = graph.nodes[node].place
        visit(&paragraphs, of: key(graph.nodes[node].name, place), place)
        graph.nodes[node].kind = .say(paragraphs)
      case .route: break
      }
    }
    for step in graph.steps.indices {
      let place = graph.steps[step].place
      let entry = key(graph.steps[step].name, place)
      visit(&graph.steps[step].titles, "\(entry).title", place)
      visit(&graph.steps[step].text, of: entry, place)
    }
    for letter in graph.letters.indices {
      let place = graph.letters[letter].place
      let entry = key(graph.letters[letter].name, place)
      visit(&graph.letters[letter].titles, "\(entry).title", place)
      for question in graph.letters[letter].asks { visit(question: question, &graph, &told) }
      visit(&graph.letters[letter].subjects, "\(entry).subject", place)
      visit(&graph.letters[letter].text, of: entry, place)
    }
    for question in graph.questions.indices { visit(question: question, &graph, &told) }
    for rule in graph.ruleNames.indices {
      guard var title = graph.ruleTitles[rule] else { continue }
      visit(&title.text, "\(key(graph.ruleNames[rule], title.place)).title", title.place)
      graph.ruleTitles[rule] = title
    }
    for part in graph.parts.indices {
      let place = graph.parts[part].place
      visit(&graph.parts[part].paragraphs, of: key(graph.parts[part].name, place), place)
    }
  }

  private mutating func visit(
    question index: Int, _ graph: inout DialogDraft, _ told: inout Set<Int>
  ) {
    guard told.insert(index).inserted else { return }
    let question = graph.questions[index]
    let entry = key(question.name, question.place)
    visit(&graph.questions[index].titles, "\(entry).title", question.place)
    visit(&graph.questions[index].text, of: entry, question.place)
    if let first = question.options.first, first.owner == question.name {
      visit(&graph.questions[index].options, of: entry, question.place)
    }
  }

  /// The program's own sentences and command words.
  private mutating func visitEngine(_ graph: inout DialogDraft) {
    for var phrase in graph.phrases.values.sorted(by: { $0.place < $1.place }) {
      let entry = key(phrase.name, phrase.place)
      if let one = phrase.one {
        visit(&phrase, one, "\(entry).text")
      } else {
        for index in phrase.paragraphs.indices {
          visit(&phrase.paragraphs[index], "\(entry).text", phrase.place)
        }
      }
      visit(&phrase.words, "\(entry).words", phrase.place)
      graph.phrases[phrase.name] = phrase
    }
    for var command in graph.commands.values.sorted(by: { $0.place < $1.place }) {
      let entry = key(command.name, command.place)
      visit(&command.words, "\(entry).words", command.place)
      visit(&command.help, "\(entry).text", command.place)
      graph.commands[command.name] = command
    }
  }

  /// Gives the questions that share a list the words that the list has now.
  private func shareOptions(in graph: inout DialogDraft) {
    for question in graph.questions.indices {
      let name = graph.questions[question].name
      for option in graph.questions[question].options.indices {
        let own = graph.questions[question].options[option]
        guard own.owner != name,
          let shared = graph.sharedOptions[own.owner]?.first(where: { $0.name == own.name })
        else { continue }
        graph.questions[question].options[option].label = shared.label
        graph.questions[question].options[option].words = shared.words
        graph.questions[question].options[option].isTranslated = shared.isTranslated
      }
    }
  }

  // MARK: Texts

  private mutating func visit(_ paragraphs: inout [Paragraph], of entry: String, _ place: Mark) {
    for index in paragraphs.indices {
      let part = paragraphs[index].role == .explanation ? "why" : "text"
      visit(&paragraphs[index].text, "\(entry).\(part)", place)
    }
  }

  private mutating func visit(_ variants: inout [Variant], _ key: String, _ place: Mark) {
    for index in variants.indices { visit(&variants[index].text, key, place) }
  }

  private mutating func visit(_ options: inout [Option], of entry: String, _ place: Mark) {
    for index in options.indices {
      let name = options[index].name
      if let label = strings("\(entry).option.\(name)", options[index].label, place)?.first {
        options[index].label = label
        options[index].isTranslated = true
      }
      visit(&options[index].words, "\(entry).words.\(name)", place)
    }
  }

  private mutating func visit(_ text: inout Text, _ key: String, _ place: Mark) {
    // What another text fills alone has no words of its own.
    guard text.onlyHole == nil else {
      text = Text(text.segments, isTranslated: true)
      return
    }
    guard let string = strings(key, source.source(of: text), place)?.first else { return }
    guard let translated = Text(string, like: [text], in: source) else {
      untranslated += 1
      return
    }
    text = translated
  }

  /// A sentence that counts has one unit for all its forms.
  private mutating func visit(_ phrase: inout Phrase, _ one: Text, _ key: String) {
    guard let many = phrase.paragraphs.first,
      let strings = strings(
        key, source.source(of: many), one: source.source(of: one), phrase.place)
    else { return }
    let forms = strings.enumerated().compactMap { index, string in
      Text(string, like: [many, one], in: source, mayOmit: isOfOneNumber(index))
    }
    guard forms.count == strings.count, !forms.isEmpty else {
      untranslated += 1
      return
    }
    phrase.plural = Phrase.Plural(forms: forms, form: form)
  }

  /// Whether a plural form is that of a single number, which it need not say then: "two days" is one
  /// word in Arabic.
  private func isOfOneNumber(_ index: Int) -> Bool {
    (0...200).lazy.filter { form($0) == index }.prefix(2).count < 2
  }

  /// Words that people type, which stand in one unit with bars between them.
  private mutating func visit(_ words: inout [String], _ key: String, _ place: Mark) {
    let unit = words.joined(separator: " | ")
    guard let list = strings(key, unit, kind: .words, place)?.first else { return }
    let translated = list.split(separator: "|").map { String($0.trimmed.text) }
    words = translated.filter { !$0.isEmpty }
  }

  private mutating func strings(
    _ key: String, _ english: String, one: String? = nil, kind: TranslationUnit.Kind = .sentence,
    _ place: Mark
  ) -> [String]? {
    guard !english.isEmpty else { return nil }
    let found = exchange(
      TranslationUnit(key: key, kind: kind, english: english, one: one, place: place))
    // Words that nobody reads are not missed where they are English.
    if found == nil, kind == .sentence { untranslated += 1 }
    return found
  }

  private func key(_ entry: String, _ place: Mark) -> String {
    let files = source.source.files
    let isCommon = files.indices.contains(place.file) && files[place.file].isCommon
    return "\(isCommon ? "common" : source.name).\(entry)"
  }
}
