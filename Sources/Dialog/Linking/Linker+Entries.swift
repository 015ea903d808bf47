/// From drafts to entries of the dialog, one function a kind.
extension Linker {
  mutating func link(_ draft: EntryDraft, into graph: inout DialogDraft) {
    switch draft.kind {
    case .dialog, .rule: break
    case .ask: linkAsk(draft, into: &graph)
    case .answers:
      graph.sharedOptions[draft.name] = options(draft.source.options, owner: draft.name)
    case .say:
      let paragraphs = paragraphs(draft)
      addNode(draft, .say(paragraphs), into: &graph)
    case .route: addNode(draft, .route, into: &graph)
    case .step: linkStep(draft, into: &graph)
    case .letter: linkLetter(draft, into: &graph)
    case .part, .fact: linkPart(draft, into: &graph)
    case .phrase: linkPhrase(draft, into: &graph)
    case .command: linkCommand(draft, into: &graph)
    }
  }

  private mutating func linkAsk(_ draft: EntryDraft, into graph: inout DialogDraft) {
    let index = graph.questions.count
    let kind = kinds[index]
    var sources = draft.source.options
    var owner = draft.name
    if let shared = draft.value(.answers) {
      if let list = named[shared.text], list.kind == .answers {
        if !sources.isEmpty {
          problems.append(
            Problem(
              .optionsNotAllowed, at: sources[0].name.mark,
              "the options of '\(draft.name)' are those of '\(shared.text)'",
              remedy: "remove these, or remove '@ answers'"))
        }
        sources = list.source.options
        owner = shared.text
      } else {
        let lists = named.values.filter { $0.kind == .answers }.map(\.name)
        problems.append(unknownEntry(shared, among: lists))
      }
    }
    checkOptions(draft, kind: kind, sources: sources)
    checkOptional(draft, kind: kind)
    graph.questions.append(
      Question(
        name: draft.name, formerly: (draft.value(.formerly).map(names) ?? []).map(\.text),
        kind: kind, titles: variants(draft, .title, holes: .none), text: paragraphs(draft),
        options: options(sources, owner: owner), condition: condition(draft.value(.if)),
        changes: draft.has(.changes), isPrivate: draft.has(.private),
        isOptional: draft.has(.optional),
        expects: draft.value(.expects).flatMap { side($0, of: kind) }, direction: .either,
        isInWalk: !draft.source.routes.isEmpty, covers: covers(draft), place: draft.mark))
    if !draft.source.routes.isEmpty { addNode(draft, .ask(index), into: &graph) }
  }

  private mutating func checkOptions(
    _ draft: EntryDraft, kind: Question.Kind, sources: [OptionSource]
  ) {
    switch kind {
    case .choice, .many:
      guard sources.isEmpty, draft.value(.answers) == nil else { return }
      problems.append(
        Problem(
          .missingOptions, at: draft.mark,
          "the question '\(draft.name)' of type \(kind.rawValue) has no options",
          remedy: "add lines like '- yes: Yes', or name another '@ type'"))
    case .line, .text: break
    case .postcode, .date, .number:
      guard let first = sources.first else { return }
      problems.append(
        Problem(
          .optionsNotAllowed, at: first.name.mark,
          "a question of type \(kind.rawValue) has no options",
          remedy: "remove them, or name another '@ type'"))
    }
  }

  /// Only of words can "no" be the whole.
  private mutating func checkOptional(_ draft: EntryDraft, kind: Question.Kind) {
    guard let property = draft.properties.first(where: { $0.key == .optional }) else { return }
    switch kind {
    case .line, .text: break
    case .choice, .many, .postcode, .date, .number:
      problems.append(
        Problem(
          .keyNotAllowed, at: property.source.key.mark,
          "a question of type \(kind.rawValue) cannot be '@ optional'",
          remedy: "remove it, or make the question a line or a text"))
    }
  }

  private mutating func addNode(
    _ draft: EntryDraft, _ kind: Node.Kind, into graph: inout DialogDraft
  ) {
    var routes: [Route] = []
    var isClosed = false
    for source in draft.source.routes {
      if isClosed {
        problems.append(
          Problem(
            .unreachableRoute, at: source.target.mark,
            "the route before this one always holds",
            remedy: "give that one a condition, or remove this one"))
        continue
      }
      let condition = source.condition.flatMap { checked($0, at: source.target.mark) }
      isClosed = source.condition == nil
      if source.target.text == "plan" {
        routes.append(Route(target: .plan, condition: condition, place: source.target.mark))
      } else if let target = nodeIndex[source.target.text] {
        routes.append(
          Route(target: .node(target), condition: condition, place: source.target.mark))
      } else if let other = named[source.target.text] {
        problems.append(
          Problem(
            .unknownEntry, at: source.target.mark,
            "the \(other.kind.rawValue) '\(other.name)' is no place on the walk",
            remedy: "go to an ask with routes, a say or a route, or to 'plan'"))
      } else {
        problems.append(unknownEntry(source.target, among: Array(nodeIndex.keys) + ["plan"]))
      }
    }
    if !isClosed {
      problems.append(
        Problem(
          .missingRoute, at: draft.mark,
          "'\(draft.name)' leads nowhere when no condition of its routes holds",
          remedy: "end it with a route without a condition, like '-> plan'"))
    }
    graph.nodes.append(
      Node(
        name: draft.name, kind: kind, isForTerminal: draft.has(.terminal),
        condition: condition(draft.value(.if)), routes: routes, covers: covers(draft),
        place: draft.mark))
  }

  private mutating func linkStep(_ draft: EntryDraft, into graph: inout DialogDraft) {
    graph.steps.append(
      Step(
        name: draft.name, titles: variants(draft, .title, holes: .none),
        stage: stage(draft.value(.when)), due: draft.value(.day).flatMap { due($0) },
        text: paragraphs(draft), condition: condition(draft.value(.if)),
        letters: references(draft.value(.letter), in: letterIndex), covers: covers(draft),
        place: draft.mark))
  }

  private mutating func linkLetter(_ draft: EntryDraft, into graph: inout DialogDraft) {
    graph.letters.append(
      Letter(
        name: draft.name, formerly: (draft.value(.formerly).map(names) ?? []).map(\.text),
        titles: variants(draft, .title, holes: .none),
        recipient: references(draft.value(.to), in: questionIndex).first,
        subjects: variants(draft, .subject, holes: .entries),
        asks: references(draft.value(.asks), in: questionIndex), text: paragraphs(draft),
        condition: condition(draft.value(.if)), isPublic: draft.has(.public),
        form: draft.value(.form).flatMap { oneOf($0, "form", among: "the forms are") },
        covers: covers(draft), place: draft.mark))
  }

  private mutating func linkPart(_ draft: EntryDraft, into graph: inout DialogDraft) {
    var source: Part.Source?
    if let text = draft.value(.source), let checked = draft.value(.checked).flatMap({ day($0) }),
      let recheck = draft.value(.recheck).flatMap({ day($0) })
    {
      source = Part.Source(text: text.text, checked: checked, recheck: recheck)
    }
    graph.parts.append(
      Part(
        name: draft.name, paragraphs: paragraphs(draft), source: source, covers: covers(draft),
        place: draft.mark))
  }

  private mutating func linkPhrase(_ draft: EntryDraft, into graph: inout DialogDraft) {
    var one: Text?
    if let word = draft.value(.one) {
      var reader = TextReader(at: word.mark)
      reader.add(Substring(word.text), at: word.mark)
      let source = reader.finish()
      problems += reader.problems
      one = text(source, holes: .parameters)
    }
    graph.phrases[draft.name] = Phrase(
      name: draft.name, paragraphs: paragraphs(draft, holes: .parameters).map(\.text), one: one,
      words: draft.value(.words).map { names($0).map(\.text) } ?? [], place: draft.mark)
  }

  private mutating func linkCommand(_ draft: EntryDraft, into graph: inout DialogDraft) {
    let paragraphs = paragraphs(draft, holes: .none)
    graph.commands[draft.name] = CommandWords(
      name: draft.name, words: draft.value(.words).map { names($0).map(\.text) } ?? [],
      help: paragraphs.first?.text ?? Text([]), place: draft.mark)
  }
}
