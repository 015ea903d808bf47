import Dialog

/// What a translator must know of a text and cannot see: where it is said, what stands beside it,
/// what will fill its placeholders, and how long it may be.
struct TranslatorNotes {
  private let dialog: DialogGraph
  private let questions: [String: Question]
  private let steps: [String: Step]
  private let letters: [String: Letter]
  private let parts: [String: Part]

  init(_ dialog: DialogGraph) {
    self.dialog = dialog
    func byName<Entry>(_ entries: [Entry], _ name: (Entry) -> String) -> [String: Entry] {
      Dictionary(entries.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
    questions = byName(dialog.questions, \.name)
    steps = byName(dialog.steps, \.name)
    letters = byName(dialog.letters, \.name)
    parts = byName(dialog.parts, \.name)
  }

  /// The lines for a unit.
  func notes(for unit: TranslationUnit, _ key: UnitKey) -> [String] {
    var lines = [place(key)]
    if let siblings = siblings(key) { lines.append(siblings) }
    lines += placeholders(in: unit.english).map { "{\($0)} = \(meaning(of: $0))" }
    if unit.kind == .words {
      lines.append(
        "Words people TYPE, separated by '|'. Do not translate one by one: write the words of your "
          + "language, also in Latin letters. English ones always work.")
    } else {
      lines.append("max-length: \(LengthBudget.characters(for: unit, key))")
    }
    return lines
  }

  // MARK: Where it is said

  private func place(_ key: UnitKey) -> String {
    let entry = key.entry
    if let question = questions[entry], key.dialog == dialog.name {
      return "Question '\(entry)'" + (question.isInWalk ? "" : ", for messages") + ": "
        + role(key, of: question)
    }
    if let step = steps[entry] { return "Step '\(entry)' (\(step.stage.rawValue)): \(role(key))" }
    if letters[entry] != nil {
      return "Message '\(entry)': \(role(key))"
        + (key.part == .text || key.part == .subject
          ? ". It is sent in English; this shows the person what it says" : "")
    }
    if let part = parts[entry] {
      return (part.source == nil ? "Text" : "Fact")
        + " '\(entry)', shown inside others: \(role(key))"
    }
    if dialog.commands[entry] != nil { return "Command '\(entry)': \(role(key))" }
    if dialog.phrases[entry] != nil { return "The program's own words '\(entry)': \(role(key))" }
    return "'\(entry)': \(role(key))"
  }

  private func role(_ key: UnitKey, of question: Question? = nil) -> String {
    switch key.part {
    case .title: "short name, for lists"
    case .subject: "subject of the message"
    case .text: question == nil ? "what it says" : "what is asked"
    case .why: question == nil ? "said to the person, never in a message" : "why it is asked"
    case .option: "an answer to choose"
    case .words: "what people type"
    case .other(let part): part
    }
  }

  private func siblings(_ key: UnitKey) -> String? {
    let name: String?
    switch key.part {
    case .option(let option): name = option
    case .words(let option): name = option
    case .title, .subject, .text, .why, .other: name = nil
    }
    let options = questions[key.entry]?.options ?? dialog.sharedOptions[key.entry] ?? []
    guard let name, options.contains(where: { $0.name == name }) else { return nil }
    let asked = questions[key.entry]?.text.first.map { dialog.source(of: $0.text) }
    let others = options.filter { $0.name != name }.map(\.label).joined(separator: " / ")
    return (asked.map { "Asked: \($0) " } ?? "") + "Other answers: \(others)"
  }

  // MARK: Placeholders

  private func placeholders(in english: String) -> [String] {
    var names: [String] = []
    for hole in PlaceholderSet(english).names where !names.contains(hole) { names.append(hole) }
    return names
  }

  private func meaning(of name: String) -> String {
    if name == "today" { return "today's date" }
    if let question = questions[name] { return meaning(of: question) }
    if let part = parts[name] {
      let first = part.paragraphs.first.map { dialog.source(of: $0.text) } ?? ""
      return "the text '\(name)': \(first)"
    }
    if letters[name] != nil { return "the name of the message '\(name)'" }
    return "filled in by the program"
  }

  private func meaning(of question: Question) -> String {
    let title = question.titles.first.map { dialog.source(of: $0.text) } ?? question.name
    let kind =
      switch question.kind {
      case .choice: "one of: " + question.options.map(\.label).joined(separator: " / ")
      case .many: "some of: " + question.options.map(\.label).joined(separator: " / ")
      case .line: "one line that the person typed"
      case .text: "the person's own words"
      case .postcode: "a postcode, like TS18 1AA"
      case .date: "a date"
      case .number: "a number"
      }
    return "the answer '\(title)': \(kind)"
  }
}
