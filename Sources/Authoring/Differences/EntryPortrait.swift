import Dialog
import Findings

/// An entry in plain lines, so that two versions of it can be compared.
struct EntryPortrait {
  /// One side of an entry, such as its text or its routes.
  struct Aspect {
    let name: String
    let lines: [String]
  }

  /// `step`, `ask` and so on.
  let kind: String
  /// The name it has in its own version.
  let name: String
  let place: Finding.Place
  let aspects: [Aspect]
}

/// Draws the entries of one version, in the names of the newer one.
struct PortraitPainter {
  let dialog: DialogGraph
  /// From this version to the newer one; nil for the newer one itself.
  let map: VersionMap?

  /// Every entry, in the order of files and lines.
  func portraits() -> [EntryPortrait] {
    let all =
      [head] + dialog.nodes.map(portrait) + dialog.questions.filter { !$0.isInWalk }.map(portrait)
      + dialog.ruleNames.indices.map(portrait(rule:)) + dialog.steps.map(portrait)
      + dialog.letters.map(portrait) + dialog.parts.map(portrait)
      + dialog.sharedOptions.map(portrait) + dialog.phrases.values.map(portrait)
      + dialog.commands.values.map(portrait)
    return all.sorted { ($0.place, $0.name) < ($1.place, $1.name) }
  }

  private func draw(
    _ kind: String, _ name: String, _ place: Mark, _ aspects: [(String, [String])]
  ) -> EntryPortrait {
    EntryPortrait(
      kind: kind, name: name, place: dialog.place(place),
      aspects: aspects.map { EntryPortrait.Aspect(name: $0, lines: $1) })
  }

  // MARK: Entries

  private var head: EntryPortrait {
    draw(
      "dialog", dialog.name, dialog.nodes[dialog.start].place,
      [
        ("title", [words(dialog.title)]),
        ("start", [name(dialog.nodes[dialog.start].name)]),
        ("review", ["\(dialog.review)"]),
      ])
  }

  private func portrait(_ node: Node) -> EntryPortrait {
    let leads = [
      ("condition", lines(node.condition)), ("routes", node.routes.map(line)),
      ("covers", node.covers.map(String.init)),
    ]
    switch node.kind {
    case .ask(let question):
      return draw("ask", node.name, node.place, aspects(dialog.questions[question]) + leads)
    case .say(let paragraphs):
      let isForTerminal = node.isForTerminal ? ["terminal"] : []
      return draw(
        "say", node.name, node.place, texts(paragraphs) + leads + [("marks", isForTerminal)])
    case .route: return draw("route", node.name, node.place, leads)
    }
  }

  private func portrait(_ question: Question) -> EntryPortrait {
    draw(
      "ask", question.name, question.place,
      aspects(question) + [
        ("condition", lines(question.condition)), ("covers", question.covers.map(String.init)),
      ])
  }

  private func aspects(_ question: Question) -> [(String, [String])] {
    [
      ("title", lines(question.titles)), ("type", [question.kind.rawValue]),
      ("expects", question.expects.map { [$0.rawValue] } ?? []),
      ("options", question.options.flatMap(lines)),
      ("marks", marks(question)),
    ] + texts(question.text)
  }

  private func marks(_ question: Question) -> [String] {
    [
      ("changes", question.changes), ("private", question.isPrivate),
      ("optional", question.isOptional),
    ]
    .filter(\.1).map(\.0)
  }

  private func portrait(rule: Int) -> EntryPortrait {
    let title = dialog.ruleTitles[rule].map { [words($0.text)] } ?? []
    return draw(
      "rule", dialog.ruleNames[rule], dialog.rulePlaces[rule],
      [("title", title), ("condition", [words(dialog.rules[rule])])])
  }

  private func portrait(_ step: Step) -> EntryPortrait {
    let due = step.due.map { due in
      "\(due.days)" + (due.after.map { " after " + name(dialog.questions[$0].name) } ?? "")
    }
    return draw(
      "step", step.name, step.place,
      [
        ("title", lines(step.titles)), ("when", [step.stage.rawValue]),
        ("day", due.map { [$0] } ?? []),
        ("letters", step.letters.map { name(dialog.letters[$0].name) }),
        ("condition", lines(step.condition)), ("covers", step.covers.map(String.init)),
      ] + texts(step.text))
  }

  private func portrait(_ letter: Letter) -> EntryPortrait {
    let marks = (letter.isPublic ? ["public"] : []) + (letter.form.map { ["form \($0)"] } ?? [])
    return draw(
      "letter", letter.name, letter.place,
      [
        ("title", lines(letter.titles)),
        ("to", letter.recipient.map { [name(dialog.questions[$0].name)] } ?? []),
        ("subject", lines(letter.subjects)),
        ("asks", letter.asks.map { name(dialog.questions[$0].name) }),
        ("condition", lines(letter.condition)), ("marks", marks),
        ("covers", letter.covers.map(String.init)),
      ] + texts(letter.text))
  }

  private func portrait(_ part: Part) -> EntryPortrait {
    let source = part.source.map { source in
      [("source", [source.text]), ("checked", ["\(source.checked)", "\(source.recheck)"])]
    }
    return draw(
      part.source == nil ? "part" : "fact", part.name, part.place,
      (source ?? []) + [("covers", part.covers.map(String.init))] + texts(part.paragraphs))
  }

  private func portrait(_ name: String, _ options: [Option]) -> EntryPortrait {
    draw(
      "answers", name, options.first?.place ?? dialog.nodes[dialog.start].place,
      [("options", options.flatMap(lines))])
  }

  private func portrait(_ phrase: Phrase) -> EntryPortrait {
    draw(
      "phrase", phrase.name, phrase.place,
      [
        ("one", phrase.one.map { [words($0)] } ?? []), ("words", phrase.words),
        ("text", phrase.paragraphs.map(words)),
      ])
  }

  private func portrait(_ command: CommandWords) -> EntryPortrait {
    draw(
      "command", command.name, command.place,
      [("words", command.words), ("text", [words(command.help)])])
  }

  // MARK: Lines

  private func texts(_ paragraphs: [Paragraph]) -> [(String, [String])] {
    func lines(_ isExplanation: Bool) -> [String] {
      paragraphs.filter { ($0.role == .explanation) == isExplanation }.flatMap { paragraph in
        guards(paragraph.condition) + [
          (paragraph.role == .bullet ? "* " : "") + words(paragraph.text)
        ]
      }
    }
    return [("text", lines(false)), ("why", lines(true))]
  }

  private func lines(_ variants: [Variant]) -> [String] {
    variants.flatMap { guards($0.condition) + [words($0.text)] }
  }

  private func lines(_ option: Option) -> [String] {
    let typed = option.words.isEmpty ? "" : " | " + option.words.joined(separator: ", ")
    return guards(option.condition) + ["\(option.name): \(option.label)\(typed)"]
  }

  private func line(_ route: Route) -> String {
    name(dialog.goal(of: route)) + (route.condition.map { " if " + words($0) } ?? "")
  }

  private func lines(_ condition: Condition?) -> [String] {
    condition.map { [words($0)] } ?? []
  }

  private func guards(_ condition: Condition?) -> [String] {
    condition.map { ["? " + words($0)] } ?? []
  }

  private func words(_ condition: Condition) -> String {
    guard let map, let named = map.named(condition) else { return dialog.words(condition) }
    return map.new.words(named)
  }

  private func words(_ text: Text) -> String {
    let words = dialog.source(of: text).split(separator: "\n").joined(separator: "\\ ")
    return (map?.renamed ?? [:]).reduce(words) { words, names in
      [("{\(names.key)}", "{\(names.value)}"), ("{\(names.key).when}", "{\(names.value).when}")]
        .reduce(words) { words, holes in
          words.split(separator: holes.0, omittingEmptySubsequences: false)
            .joined(separator: holes.1)
        }
    }
  }

  private func name(_ name: String) -> String {
    map?.name(name) ?? name
  }
}
