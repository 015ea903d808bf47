import Dialog
package import Speech

extension DialogDrawing {
  /// A picture of a dialog.
  ///
  /// - Parameters:
  ///   - spoken: The dialog; the words are those of the person's language.
  ///   - part: What of it.
  ///   - way: The way that is marked; nil for none.
  package init(of spoken: SpokenDialog, part: DrawnPart, way: DrawnWay? = nil) {
    let maker = DrawingMaker(spoken.voices[0], part, way)
    title = maker.words.dialog.title.plain
    isRightToLeft = spoken.voices[0].language.direction == .rightToLeft
    isWhole = part.isWhole
    chapters = maker.chapters.filter { !$0.isEmpty }
    places = maker.places
    ways = maker.ways
    legend = maker.legend(
      places: chapters.flatMap(\.places) + maker.places, ways: maker.ways)
  }
}

/// Collects what a picture shows.
private struct DrawingMaker {
  let words: DrawingWords
  let part: DrawnPart
  let way: DrawnWay?
  private static let plan = "plan"

  init(_ voice: Voice, _ part: DrawnPart, _ way: DrawnWay?) {
    words = DrawingWords(voice)
    self.part = part
    self.way = way
  }

  private var dialog: DialogGraph { words.dialog }

  // MARK: Places

  var chapters: [DialogDrawing.Chapter] {
    let lists = DrawingLists(words, isDetailed: !part.isWhole, way)
    return dialog.chapters.map { chapter in
      var drawn = DialogDrawing.Chapter(name: chapter)
      drawn.places = part.nodes.sorted()
        .filter { dialog.chapter(of: dialog.nodes[$0].place) == chapter }.map(place)
      if part.isWhole || part.chapter == chapter { drawn.lists = lists.lists(of: chapter) }
      return drawn
    }
  }

  /// What stands outside of chapters.
  var places: [DialogDrawing.Place] {
    var places = elsewhere
    let ends = part.nodes.contains { index in
      dialog.nodes[index].routes.contains { $0.target == .plan }
    }
    if part.hasPlan, ends {
      places.append(
        DialogDrawing.Place(
          id: Self.plan, kind: .plan, title: words.say(.guideNextPlan), condition: [],
          isMarked: way.map { !$0.steps.isEmpty } ?? false))
    }
    switch part.goal {
    case .step(let step):
      let step = dialog.steps[step]
      places.append(
        outcome(step.name, words.title(step.titles), step.condition, way?.steps ?? []))
    case .letter(let index):
      let letter = dialog.letters[index]
      places.append(
        outcome(letter.name, words.title(ofLetter: index), letter.condition, way?.letters ?? []))
    case .plan, .node, nil: break
    }
    return places
  }

  /// Neighbours of a chapter that belong to others.
  private var elsewhere: [DialogDrawing.Place] {
    guard part.chapter != nil else { return [] }
    return dialog.nodes.indices.filter { index in
      !part.nodes.contains(index) && isBeside(index)
    }.map { index in
      let node = dialog.nodes[index]
      return DialogDrawing.Place(
        id: node.name, kind: .elsewhere,
        title: words.title(ofNode: index) + " (" + dialog.chapter(of: node.place) + ")",
        condition: [], isMarked: way?.nodes.contains(index) ?? false)
    }
  }

  private func isBeside(_ index: Int) -> Bool {
    let leadsIn = dialog.nodes[index].routes.contains { route in
      if case .node(let next) = route.target { part.nodes.contains(next) } else { false }
    }
    return leadsIn
      || part.nodes.contains { node in
        dialog.nodes[node].routes.contains { $0.target == .node(index) }
      }
  }

  private func place(_ index: Int) -> DialogDrawing.Place {
    let node = dialog.nodes[index]
    let isMarked = way?.nodes.contains(index) ?? false
    let title = words.title(ofNode: index)
    let condition = words.onlyWhen(node.condition)
    switch node.kind {
    case .ask(let question):
      let options = part.isWhole ? [] : dialog.questions[question].options.map(\.label)
      return DialogDrawing.Place(
        id: node.name, kind: .question, title: title, condition: condition, options: options,
        isMarked: isMarked)
    case .say:
      return DialogDrawing.Place(
        id: node.name, kind: .said, title: title, condition: condition, isMarked: isMarked)
    case .route:
      return DialogDrawing.Place(
        id: node.name, kind: .choice, title: title, condition: condition, isMarked: isMarked)
    }
  }

  private func outcome(
    _ name: String, _ title: String, _ condition: Condition?, _ marked: Set<String>
  ) -> DialogDrawing.Place {
    DialogDrawing.Place(
      id: name, kind: .outcome, title: title, condition: words.notes(condition),
      isMarked: marked.contains(name))
  }

  // MARK: Ways

  var ways: [DialogDrawing.Way] {
    let outside = Set(places.map(\.id))
    var ways: [DialogDrawing.Way] = []
    for (index, node) in dialog.nodes.enumerated() {
      let isInside = part.nodes.contains(index)
      for (position, route) in node.routes.enumerated() {
        let goal = dialog.goal(of: route)
        let leadsInside =
          if case .node(let next) = route.target { part.nodes.contains(next) } else { false }
        guard
          isInside
            ? leadsInside || outside.contains(goal) : leadsInside && outside.contains(node.name)
        else { continue }
        let isRest = route.condition == nil && node.routes.count > 1
        ways.append(
          DialogDrawing.Way(
            from: node.name, to: goal, kind: isRest ? .otherwise : .when,
            label: words.label(ofRoute: position, from: index),
            isMarked: way?.routes[index] == position))
      }
    }
    return ways + decisions
  }

  /// From the answers that decide to what they decide.
  private var decisions: [DialogDrawing.Way] {
    let (name, condition): (String, Condition?)
    switch part.goal {
    case .step(let step):
      (name, condition) = (dialog.steps[step].name, dialog.steps[step].condition)
    case .letter(let letter):
      (name, condition) = (dialog.letters[letter].name, dialog.letters[letter].condition)
    case .plan, .node, nil: return []
    }
    return dialog.nodes(deciding: condition).filter(part.nodes.contains).map { index in
      DialogDrawing.Way(
        from: dialog.nodes[index].name, to: name, kind: .decides, label: nil, isMarked: false)
    }
  }

  // MARK: Legend

  /// What the picture has to explain, and no more.
  func legend(
    places: [DialogDrawing.Place], ways: [DialogDrawing.Way]
  ) -> DialogDrawing.Legend {
    var legend = DialogDrawing.Legend()
    let kinds = Set(places.map(\.kind))
    if kinds.contains(.question) {
      legend.places.append((.question, words.say(.guideQuestionsTitle)))
    }
    if kinds.contains(.said) { legend.places.append((.said, words.say(.guideToldTitle))) }
    if kinds.contains(.choice) { legend.places.append((.choice, words.say(.guideNext))) }
    if ways.contains(where: { $0.kind == .otherwise }) {
      legend.otherwise = words.say(.guideNextElse)
    }
    legend.marked = way.map { words.say(.exampleTitle, ["title": $0.name]) }
    return legend
  }
}
