/// What can be seen to be wrong only once the whole dialog is linked.
struct GraphCheck {
  let graph: DialogGraph
  /// Whether names and routes were all sound; if not, what cannot be reached may be their fault.
  let isWhole: Bool
  private(set) var problems: [Problem] = []

  init(_ graph: DialogGraph, isWhole: Bool) {
    self.graph = graph
    self.isWhole = isWhole
  }

  /// Runs every check.
  mutating func run() {
    checkParts()
    if let order = topologicalOrder() {
      checkReading(in: order)
    }
    if isWhole {
      checkReachability()
      checkAsks()
    }
  }

  // MARK: The walk

  /// The nodes in an order in which every route leads forward, or nil when one leads back.
  private mutating func topologicalOrder() -> [Int]? {
    var incoming = Array(repeating: 0, count: graph.nodes.count)
    for node in graph.nodes {
      for case .node(let next) in node.routes.map(\.target) { incoming[next] += 1 }
    }
    var ready = graph.nodes.indices.filter { incoming[$0] == 0 }
    var order: [Int] = []
    while let node = ready.popLast() {
      order.append(node)
      for case .node(let next) in graph.nodes[node].routes.map(\.target) {
        incoming[next] -= 1
        if incoming[next] == 0 { ready.append(next) }
      }
    }
    guard order.count < graph.nodes.count else { return order }
    if let index = incoming.firstIndex(where: { $0 > 0 }).map(nodeInCycle) {
      problems.append(
        Problem(
          .cycle, at: graph.nodes[index].place,
          "from '\(graph.nodes[index].name)' the routes lead back to it",
          remedy: "every route must lead nearer to the plan"))
    }
    return nil
  }

  /// A node of a cycle, found by following routes from one that has an unsorted predecessor.
  private func nodeInCycle(from start: Int) -> Int {
    // Walking forward never leaves what lies on or behind a cycle, so a node met twice is on it,
    // unless the walk runs out at the plan; then the start is near enough to show.
    for candidate in graph.nodes.indices {
      var seen: Set<Int> = []
      var open = graph.nodes[candidate].routes.map(\.target)
      while let target = open.popLast() {
        guard case .node(let next) = target else { continue }
        if next == candidate { return candidate }
        if seen.insert(next).inserted { open += graph.nodes[next].routes.map(\.target) }
      }
    }
    return start
  }

  private mutating func checkReachability() {
    guard graph.nodes.indices.contains(graph.start) else { return }
    var reached: Set<Int> = [graph.start]
    var open = [graph.start]
    while let node = open.popLast() {
      for case .node(let next) in graph.nodes[node].routes.map(\.target)
      where reached.insert(next).inserted {
        open.append(next)
      }
    }
    for (index, node) in graph.nodes.enumerated() where !reached.contains(index) {
      problems.append(
        Problem(
          .unreachableEntry, at: node.place, "no route from the start leads to '\(node.name)'",
          remedy: "add a route to it, or remove it"))
    }
  }

  private mutating func checkAsks() {
    let asked = Set(graph.letters.flatMap(\.asks))
    for (index, question) in graph.questions.enumerated()
    where !question.isInWalk && !asked.contains(index) {
      problems.append(
        Problem(
          .neverAsked, at: question.place,
          "the question '\(question.name)' has no routes, and no letter asks it",
          remedy: "name it in '@ asks' of a letter, or give it routes"))
    }
  }

  // MARK: What is read before it can be known

  private mutating func checkReading(in order: [Int]) {
    var before = Array(repeating: Set<Int>(), count: graph.nodes.count)
    for index in order {
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
    let walk = Set(graph.questions.indices.filter { graph.questions[$0].isInWalk })
    for step in graph.steps {
      check(step.condition, of: step.name, knows: walk, at: step.place)
    }
    for letter in graph.letters {
      check(letter.condition, of: letter.name, knows: walk, at: letter.place)
    }
  }

  private mutating func check(
    _ paragraphs: [Paragraph], of name: String, knows known: Set<Int>, at place: Mark
  ) {
    for paragraph in paragraphs {
      check(paragraph.condition, of: name, knows: known, at: place)
    }
  }

  private mutating func check(
    _ condition: Condition?, of name: String, knows known: Set<Int>, at place: Mark
  ) {
    guard let condition else { return }
    for question in condition.questions(rules: graph.rules).subtracting(known).sorted() {
      problems.append(
        Problem(
          .readTooEarly, at: place,
          "a condition of '\(name)' reads '\(graph.questions[question].name)', "
            + "which cannot have been asked by then",
          remedy: "ask it earlier on the walk, or compare something else"))
    }
  }

  // MARK: What parts bring in

  private mutating func checkParts() {
    var sizes: [Int: Int] = [:]
    for index in graph.parts.indices where size(ofPart: index, open: [], sizes: &sizes) == nil {
      problems.append(
        Problem(
          .cycle, at: graph.parts[index].place,
          "the part '\(graph.parts[index].name)' brings itself in, or goes too deep",
          remedy: "write out what it brings in"))
      // Texts that bring it in could not be followed either.
      return
    }
    for index in graph.parts.indices where (sizes[index] ?? 0) > Limits.paragraphs {
      problems.append(
        Problem(
          .textTooLong, at: graph.parts[index].place,
          "the part '\(graph.parts[index].name)' comes to more than \(Limits.paragraphs) paragraphs",
          remedy: "divide it"))
      return
    }
    problems += HoleCheck(graph).problems()
  }

  /// How many paragraphs a part comes to, or nil when it goes round in a circle or too deep.
  private func size(ofPart part: Int, open: [Int], sizes: inout [Int: Int]) -> Int? {
    if let known = sizes[part] { return known }
    guard !open.contains(part), open.count < Limits.nesting else { return nil }
    var total = 0
    for paragraph in graph.parts[part].paragraphs {
      total += 1
      for case .hole(.part(let inner)) in paragraph.text.segments {
        guard let size = size(ofPart: inner, open: open + [part], sizes: &sizes) else {
          return nil
        }
        total = min(Limits.paragraphs + 1, total + size)
      }
    }
    sizes[part] = total
    return total
  }
}
