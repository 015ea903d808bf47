/// What is read before it can be known.
extension GraphCheck {
  mutating func checkReading(in order: [Int]) {
    let count = graph.questions.count
    var before = Array(repeating: QuestionSet(of: count), count: graph.nodes.count)
    let reached = reached()
    for index in order where reached.contains(index) {
      let node = graph.nodes[index]
      let known = before[index]
      var after = known
      check(node.condition, of: node.name, knows: known, at: node.place)
      switch node.kind {
      case .ask(let question):
        after.insert(question)
        let asked = graph.questions[question]
        check(asked.text, of: node.name, knows: known, at: node.place)
        for condition in asked.titles.map(\.condition) + asked.options.map(\.condition) {
          check(condition, of: node.name, knows: known, at: node.place)
        }
      case .say(let paragraphs):
        check(paragraphs, of: node.name, knows: known, at: node.place)
      case .route: break
      }
      for route in node.routes {
        check(route.condition, of: node.name, knows: after, at: node.place)
        if case .node(let next) = route.target { before[next].formUnion(after) }
      }
    }
    var walk = QuestionSet(of: count)
    for index in graph.questions.indices where graph.questions[index].isInWalk {
      walk.insert(index)
    }
    for step in graph.steps {
      check(step.condition, of: step.name, knows: walk, at: step.place)
    }
    for letter in graph.letters {
      check(letter.condition, of: letter.name, knows: walk, at: letter.place)
    }
  }

  mutating func check(
    _ paragraphs: [Paragraph], of name: String, knows known: QuestionSet, at place: Mark
  ) {
    for paragraph in paragraphs {
      check(paragraph.condition, of: name, knows: known, at: place)
    }
  }

  mutating func check(
    _ condition: Condition?, of name: String, knows known: QuestionSet, at place: Mark
  ) {
    guard let condition else { return }
    for question in reach.unknown(in: condition, known: known) {
      problems.append(
        Problem(
          .readTooEarly, at: place,
          "a condition of '\(name)' reads '\(graph.questions[question].name)', "
            + "which cannot have been asked by then",
          remedy: "ask it earlier on the walk, or compare something else"))
    }
  }
}
