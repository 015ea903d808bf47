import Dialog
import Speech

/// What a picture lists: steps, messages, questions that only messages ask, and dated facts.
struct DrawingLists {
  /// A picture is for finding a fact; what it says in full stands elsewhere.
  private static let mostLetters = 160

  private let words: DrawingWords
  /// Whether there is room for more than the names of what is listed.
  private let isDetailed: Bool
  private let way: DrawnWay?

  init(_ words: DrawingWords, isDetailed: Bool, _ way: DrawnWay?) {
    self.words = words
    self.isDetailed = isDetailed
    self.way = way
  }

  private var dialog: DialogGraph { words.dialog }

  /// The lists of a chapter, in the order in which people meet them.
  func lists(of chapter: String) -> [DialogDrawing.List] {
    func isHere(_ mark: Mark) -> Bool { dialog.chapter(of: mark) == chapter }
    var lists = Step.Stage.allCases.map { stage in
      DialogDrawing.List(
        title: words.title(of: stage),
        rows: dialog.steps.filter { $0.stage == stage && isHere($0.place) }.map(row))
    }
    lists.append(
      DialogDrawing.List(
        title: words.say(.guideLettersTitle),
        rows: dialog.letters.indices.filter { isHere(dialog.letters[$0].place) }.map(letter)))
    let details = dialog.questions.indices.filter {
      !dialog.questions[$0].isInWalk && isHere(dialog.questions[$0].place)
    }
    if isDetailed, lists[lists.count - 1].rows.isEmpty { lists.append(numbers(of: details)) }
    lists.append(
      DialogDrawing.List(title: words.say(.guideDetailsTitle), rows: details.map(detail)))
    if isDetailed {
      lists.append(
        DialogDrawing.List(
          title: words.say(.guideFactsTitle),
          rows: dialog.parts.indices.filter {
            dialog.parts[$0].source != nil && isHere(dialog.parts[$0].place)
          }.map(fact)))
      lists.append(
        DialogDrawing.List(
          title: words.say(.guideWordsTitle),
          rows: dialog.rules.indices.filter { isHere(dialog.rulePlaces[$0]) }.compactMap(rule)))
    }
    return lists.filter { !$0.rows.isEmpty }
  }

  private func row(_ step: Step) -> DialogDrawing.List.Row {
    let letters = isDetailed ? step.letters.map(words.title(ofLetter:)) : []
    return DialogDrawing.List.Row(
      id: step.name, title: words.title(step.titles),
      notes: words.notes(step.condition) + after(.guideStepLetters, letters),
      isMarked: way?.steps.contains(step.name) ?? false)
  }

  private func letter(_ index: Int) -> DialogDrawing.List.Row {
    let letter = dialog.letters[index]
    let asks = isDetailed ? letter.asks.map { words.title(dialog.questions[$0].titles) } : []
    return DialogDrawing.List.Row(
      id: letter.name, title: words.title(ofLetter: index),
      notes: words.notes(letter.condition) + after(.guideLetterAsks, asks),
      isMarked: way?.letters.contains(letter.name) ?? false)
  }

  private func detail(_ index: Int) -> DialogDrawing.List.Row {
    let question = dialog.questions[index]
    let letters = dialog.letters.indices.filter { dialog.letters[$0].asks.contains(index) }
    let notes =
      isDetailed
      ? words.onlyWhen(question.condition)
        + [words.say(.guideAskedFor, ["letters": list(letters.map { String($0 + 1) })])]
      : []
    return DialogDrawing.List.Row(
      id: question.name, title: words.title(question.titles), notes: notes,
      isMarked: way?.details.contains(index) ?? false)
  }

  /// What the numbers of messages mean where questions name them and the messages are elsewhere.
  private func numbers(of details: [Int]) -> DialogDrawing.List {
    DialogDrawing.List(
      title: words.say(.guideLettersTitle),
      rows: dialog.letters.indices.filter { index in
        dialog.letters[index].asks.contains(where: details.contains)
      }.map { index in
        DialogDrawing.List.Row(
          id: dialog.letters[index].name, title: words.title(ofLetter: index), notes: [],
          isMarked: way?.letters.contains(dialog.letters[index].name) ?? false)
      })
  }

  private func fact(_ index: Int) -> DialogDrawing.List.Row {
    let part = dialog.parts[index]
    let text = part.paragraphs.map(\.text.plain).joined(separator: " ")
    let dates = part.source.map { source in
      [
        words.say(
          .guideFactChecked,
          ["date": source.checked.description, "recheck": source.recheck.description])
      ]
    }
    return DialogDrawing.List.Row(
      id: part.name,
      title: text.count > Self.mostLetters ? text.prefix(Self.mostLetters) + "…" : text,
      notes: dates ?? [], isMarked: false)
  }

  private func rule(_ index: Int) -> DialogDrawing.List.Row? {
    guard let title = dialog.ruleTitles[index] else { return nil }
    let meaning = ConditionWriter(dialog, words.say).words(dialog.rules[index])
    return DialogDrawing.List.Row(
      id: dialog.ruleNames[index], title: title.text.plain, notes: [meaning], isMarked: false)
  }

  /// A line that leads a list, and the list in one line.
  private func after(_ lead: PhraseName, _ items: [String]) -> [String] {
    items.isEmpty ? [] : [words.say(lead) + " " + list(items)]
  }

  private func list(_ items: [String]) -> String {
    items.dropFirst().reduce(items.first ?? "") {
      words.say(.listComma, ["first": $0, "rest": $1])
    }
  }
}
