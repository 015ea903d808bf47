/// Guards, placeholders, paragraphs and titles.
extension Linker {
  /// Turns `?` lines of one run into conditions: `otherwise` is none of those before it.
  struct GuardRun {
    private var before: [Condition] = []
    /// Whether a guard stood before at all, also one with something wrong in it.
    private var isOpen = false

    /// The condition of the next thing in the run.
    mutating func next(_ source: GuardSource, with linker: inout Linker) -> Condition? {
      switch source {
      case .none:
        before = []
        isOpen = false
        return nil
      case .broken:
        isOpen = true
        return nil
      case .when(let condition, let mark):
        isOpen = true
        let linked = linker.checked(condition, at: mark)
        if let linked { before.append(linked) }
        return linked
      case .otherwise(let mark):
        guard isOpen else {
          linker.problems.append(
            Problem(
              .otherwiseAlone, at: mark, "no '?' with a condition stands before this one",
              remedy: "write '? condition' over the paragraph before it"))
          return nil
        }
        let condition = Condition.not(before.count == 1 ? before[0] : .any(before))
        before = []
        isOpen = false
        return linker.held(condition, at: mark)
      }
    }
  }

  /// What placeholders a text may hold.
  enum Holes {
    /// Those of entries.
    case entries
    /// Those that the engine hands to its phrases, whatever their names.
    case parameters
    case none
  }

  mutating func paragraphs(_ draft: EntryDraft, holes: Holes = .entries) -> [Paragraph] {
    var run = GuardRun()
    var role: Paragraph.Role?
    var paragraphs: [Paragraph] = []
    for source in draft.source.paragraphs {
      // Explanations stand in a section of their own, so a run does not reach into them.
      if (role == .explanation) != (source.role == .explanation) { run = GuardRun() }
      role = source.role
      paragraphs.append(
        Paragraph(
          role: source.role, text: text(source.text, holes: holes),
          condition: run.next(source.guarded, with: &self), place: source.mark))
    }
    return paragraphs
  }

  mutating func variants(_ draft: EntryDraft, _ key: PropertyKey, holes: Holes) -> [Variant] {
    var run = GuardRun()
    var variants: [Variant] = []
    for (itsKey, property) in draft.properties where itsKey == key {
      var reader = TextReader(at: property.value.mark)
      reader.add(Substring(property.value.text), at: property.value.mark)
      let source = reader.finish()
      problems += reader.problems
      variants.append(
        Variant(
          text: text(source, holes: holes),
          condition: run.next(property.guarded, with: &self), place: property.value.mark))
    }
    return variants
  }

  /// What stands after `is` and is no option: "is answered", "is unknown".
  private static let conditionWords: Set<String> = [
    "answered", "unknown", "declined", "one", "not",
  ]

  mutating func options(_ sources: [OptionSource], owner: String) -> [Option] {
    var run = GuardRun()
    var options: [Option] = []
    for source in sources.prefix(Limits.options) {
      let condition = run.next(source.guarded, with: &self)
      if !OutlineReader.isName(source.name.text) {
        problems.append(
          Problem(
            .badName, at: source.name.mark, "'\(source.name.text)' cannot name an option",
            remedy: OutlineReader.howToName))
      }
      if Self.conditionWords.contains(source.name.text) {
        problems.append(
          Problem(
            .reservedName, at: source.name.mark,
            "in a condition '\(source.name.text)' means something else than an option",
            remedy: "give the option another name"))
      }
      if options.contains(where: { $0.name == source.name.text }) {
        problems.append(
          Problem(
            .duplicateOption, at: source.name.mark,
            "there is an option '\(source.name.text)' already",
            remedy: "give one of them another name"))
        continue
      }
      let label = text(source.label, holes: .none)
      if source.label.isEmpty {
        problems.append(
          Problem(
            .emptyText, at: source.name.mark, "the option '\(source.name.text)' has no label",
            remedy: "write what people read after the colon"))
      }
      options.append(
        Option(
          name: source.name.text, label: label.plain, words: source.words, condition: condition,
          owner: owner, place: source.name.mark))
    }
    if sources.count > Limits.options {
      problems.append(
        Problem(
          .tooManyOptions, at: sources[Limits.options].name.mark,
          "there are \(sources.count) options, and \(Limits.options) is the most",
          remedy: "divide the question into two"))
    }
    return options
  }

  mutating func text(_ source: TextSource, holes: Holes) -> Text {
    Text(
      source.segments.map { segment in
        switch segment {
        case .plain(let piece): .plain(piece)
        case .hole(let word): hole(word, holes: holes).map(Text.Segment.hole) ?? .plain("")
        }
      })
  }

  private mutating func hole(_ word: Word, holes: Holes) -> Text.Hole? {
    switch holes {
    case .parameters:
      return .parameter(word.text)
    case .none:
      problems.append(
        Problem(
          .placeholderNotAllowed, at: word.mark, "no placeholder can stand here",
          remedy: "write the words out, or '\\{' for the character itself"))
      return nil
    case .entries:
      if word.text == "today" { return .today }
      if let index = questionIndex[word.text] { return .answer(index) }
      if let index = partIndex[word.text] { return .part(index) }
      if let index = letterIndex[word.text] { return .letter(index) }
      if let dot = word.text.firstIndex(of: ".") {
        return hole(of: word.text[..<dot], as: word.text[dot...].dropFirst(), at: word.mark)
      }
      let known =
        Array(questionIndex.keys) + Array(partIndex.keys) + Array(letterIndex.keys) + ["today"]
      problems.append(
        Problem(
          .unknownPlaceholder, at: word.mark,
          "no question, part, fact or letter is named '\(word.text)'",
          remedy: Problem.didYouMean(
            word.text, among: known,
            else: "write that entry, or '\\{' for the character itself")))
      return nil
    }
  }
}

extension Text {
  /// The words without what fills the holes.
  package var plain: String {
    segments.reduce(into: "") { text, segment in
      switch segment {
      case .plain(let piece): text += piece
      case .hole: break
      }
    }
  }
}
