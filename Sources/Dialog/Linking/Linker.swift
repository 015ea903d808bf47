/// Turns entries as written into a sound dialog, or says everything that keeps them from it.
///
/// Names are collected first and resolved after, so that an entry can stand anywhere. Each concern
/// is an extension in its own file.
struct Linker {
  let source: SourceText
  var problems = ProblemList()

  var drafts: [EntryDraft] = []
  /// The chapters as they are listed.
  var chapters: [String] = []
  /// Entries by name, those of phrases and commands aside.
  var named: [String: EntryDraft] = [:]
  var questionIndex: [String: Int] = [:]
  var letterIndex: [String: Int] = [:]
  var ruleIndex: [String: Int] = [:]
  var partIndex: [String: Int] = [:]
  var nodeIndex: [String: Int] = [:]
  var formerNames: [String: String] = [:]

  var rules: [Condition] = []
  var ruleSizes: [Int] = []
  /// How deep the rules go that a rule names.
  var ruleDepths: [Int] = []
  var ruleNames: [String] = []
  var rulePlaces: [Mark] = []
  var ruleTitles: [RuleTitle?] = []
  /// The kind and options of each question, known before any condition is resolved.
  var kinds: [Question.Kind] = []
  var options: [[OptionSource]] = []
  /// The facets of each date question that conditions read.
  var readsPast: Set<Int> = []
  var readsFuture: Set<Int> = []

  init(source: SourceText) {
    self.source = source
  }

  /// The dialog, as far as it could be made out; sound only when there are no problems.
  mutating func link(_ entries: [EntrySource]) -> DialogDraft? {
    collect(entries)
    guard let head = drafts.first(where: { $0.kind == .dialog }) else {
      problems.append(
        Problem(
          .missingDialog,
          at: Mark(file: source.files.firstIndex { !$0.isCommon } ?? 0, line: 1, offset: 0),
          "no file has an entry '# dialog'",
          remedy: "begin the first chapter with '# dialog name'"))
      return nil
    }
    orderChapters(head)
    indexNames()
    linkRules()
    var graph = empty(head)
    for draft in drafts {
      link(draft, into: &graph)
    }
    for index in graph.questions.indices where graph.questions[index].kind == .date {
      graph.questions[index].direction =
        graph.questions[index].expects?.direction ?? direction(of: index)
    }
    resolveStart(head, in: &graph)
    return graph
  }

  private func direction(of question: Int) -> DateDirection {
    switch (readsPast.contains(question), readsFuture.contains(question)) {
    case (true, false): .past
    case (false, true): .future
    case (true, true), (false, false): .either
    }
  }

  private func empty(_ head: EntryDraft) -> DialogDraft {
    var graph = DialogDraft(
      name: head.name, title: Text([.plain(head.value(.title)?.text ?? "")]), source: source)
    graph.chapters = chapters
    graph.rules = rules
    graph.ruleNames = ruleNames
    graph.rulePlaces = rulePlaces
    graph.ruleTitles = ruleTitles
    return graph
  }

  private mutating func resolveStart(_ head: EntryDraft, in graph: inout DialogDraft) {
    graph.questionIndex = questionIndex
    graph.letterIndex = letterIndex
    for (former, name) in formerNames {
      if let index = questionIndex[name] { graph.questionIndex[former] = index }
      if let index = letterIndex[name] { graph.letterIndex[former] = index }
    }
    if let review = head.value(.review), let day = day(review) { graph.review = day }
    guard let start = head.value(.start) else { return }
    if let index = nodeIndex[start.text] {
      graph.start = index
    } else {
      problems.append(unknownEntry(start, among: nodeIndex.keys))
    }
  }

  // MARK: Shared by the concerns

  func unknownEntry(_ word: Word, among names: some Sequence<String>) -> Problem {
    Problem(
      .unknownEntry, at: word.mark, "no entry is named '\(word.text)'",
      remedy: Problem.didYouMean(
        word.text, among: names, else: "write that entry, or name another"))
  }

  mutating func day(_ word: Word) -> CalendarDay? {
    if let day = CalendarDay(word.text) { return day }
    problems.append(
      Problem(
        .badValue, at: word.mark, "'\(word.text)' is no day",
        remedy: "write it like 2026-11-23"))
    return nil
  }

  /// The names of a list with commas, each with its place.
  func names(_ word: Word) -> [Word] {
    var words: [Word] = []
    var offset = word.mark.offset
    for piece in word.text.utf8.split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    {
      let trimmed = Substring(piece).trimmed
      if !trimmed.text.isEmpty {
        let mark = Mark(
          file: word.mark.file, line: word.mark.line, offset: offset + trimmed.leading)
        words.append(Word(text: String(trimmed.text), mark: mark))
      }
      offset += piece.count + 1
    }
    return words
  }
}
