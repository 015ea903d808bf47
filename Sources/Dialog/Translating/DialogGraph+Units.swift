/// What translators get.
extension DialogGraph {
  /// Everything of the dialog and of what all dialogs share that has words in it, each once.
  package var translationUnits: [TranslationUnit] {
    var units: [TranslationUnit] = []
    var seen: Set<[String]> = []
    func add(
      _ key: String, _ english: String, _ kind: TranslationUnit.Kind = .sentence,
      one: String? = nil, at place: Mark
    ) {
      guard !english.isEmpty, seen.insert([key, english]).inserted else { return }
      units.append(
        TranslationUnit(key: key, kind: kind, english: english, one: one, place: place))
    }
    func add(_ text: Text, _ key: String, _ place: Mark) {
      // What another text fills alone has no words of its own.
      guard text.onlyHole == nil else { return }
      add(key, source(of: text), at: place)
    }
    func add(_ paragraphs: [Paragraph], of entry: String, at place: Mark) {
      for paragraph in paragraphs {
        let part = paragraph.role == .explanation ? "why" : "text"
        add(paragraph.text, "\(entry).\(part)", place)
      }
    }
    func add(_ variants: [Variant], _ key: String, _ place: Mark) {
      for variant in variants { add(variant.text, key, place) }
    }
    func add(_ options: [Option], of entry: String, at place: Mark) {
      for option in options {
        add("\(entry).option.\(option.name)", option.label, at: place)
        add(
          "\(entry).words.\(option.name)", option.words.joined(separator: " | "), .words,
          at: place)
      }
    }

    let start = nodes.first?.place ?? Mark(file: 0, line: 1, offset: 0)
    add("\(name).\(name).title", source(of: title), at: start)
    var told: Set<Int> = []
    func addQuestion(_ index: Int) {
      guard told.insert(index).inserted else { return }
      let question = questions[index]
      let entry = key(question.name, question.place)
      add(question.titles, "\(entry).title", question.place)
      add(question.text, of: entry, at: question.place)
      if let first = question.options.first, first.owner == question.name {
        add(question.options, of: entry, at: question.place)
      }
    }
    for node in nodes {
      switch node.kind {
      case .ask(let question): addQuestion(question)
      case .say(let paragraphs):
        add(paragraphs, of: key(node.name, node.place), at: node.place)
      case .route: break
      }
    }
    for step in steps {
      let entry = key(step.name, step.place)
      add(step.titles, "\(entry).title", step.place)
      add(step.text, of: entry, at: step.place)
    }
    for letter in letters {
      let entry = key(letter.name, letter.place)
      add(letter.titles, "\(entry).title", letter.place)
      letter.asks.forEach(addQuestion)
      add(letter.subjects, "\(entry).subject", letter.place)
      add(letter.text, of: entry, at: letter.place)
    }
    questions.indices.forEach(addQuestion)
    for case let (name, title?) in zip(ruleNames, ruleTitles) {
      add(title.text, "\(key(name, title.place)).title", title.place)
    }
    for part in parts { add(part.paragraphs, of: key(part.name, part.place), at: part.place) }
    for (name, options) in sharedOptions.sorted(by: { $0.key < $1.key }) {
      add(options, of: "common.\(name)", at: start)
    }
    for phrase in phrases.values.sorted(by: { $0.place < $1.place }) {
      let entry = key(phrase.name, phrase.place)
      for text in phrase.paragraphs {
        add("\(entry).text", source(of: text), one: phrase.one.map(source(of:)), at: phrase.place)
      }
      add(
        "\(entry).words", phrase.words.joined(separator: " | "), .words, at: phrase.place)
    }
    for command in commands.values.sorted(by: { $0.place < $1.place }) {
      let entry = key(command.name, command.place)
      add("\(entry).words", command.words.joined(separator: " | "), .words, at: command.place)
      add(command.help, "\(entry).text", command.place)
    }
    return units
  }

  private func key(_ entry: String, _ place: Mark) -> String {
    "\(isCommon(place) ? "common" : name).\(entry)"
  }

  private func isCommon(_ place: Mark) -> Bool {
    self.source.files.indices.contains(place.file) && self.source.files[place.file].isCommon
  }

  /// A text as authors and translators write it, its holes by name.
  package func source(of text: Text) -> String {
    text.segments.reduce(into: "") { words, segment in
      switch segment {
      case .plain(let piece):
        words += piece.reduce(into: "") { $0 += $1 == "{" || $1 == "}" ? "\($1)\($1)" : "\($1)" }
      case .hole(let hole): words += "{\(name(of: hole))}"
      }
    }
  }

  private func name(of hole: Text.Hole) -> String {
    switch hole {
    case .answer(let question): questions[question].name
    case .part(let part): parts[part].name
    case .letter(let letter): letters[letter].name
    case .today: "today"
    case .parameter(let parameter): parameter
    }
  }
}
