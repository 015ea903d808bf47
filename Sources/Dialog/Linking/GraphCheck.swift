import Findings

/// What can be seen to be wrong only once the whole dialog is linked.
struct GraphCheck {
  let graph: DialogGraph
  /// Whether nothing is wrong with any name; if not, what cannot be reached may be its fault.
  let isWhole: Bool
  /// Whether nothing is wrong with the walk; if not, neither is what seems to be read too early.
  let isWalkWhole: Bool
  var problems = ProblemList()
  let reach: RuleReach

  /// A check of a dialog.
  ///
  /// - Parameters:
  ///   - graph: The dialog as far as it was understood.
  ///   - codes: What was found wrong with it before.
  init(_ graph: DialogGraph, after codes: Set<Finding.Code>) {
    self.graph = graph
    isWhole = codes.isEmpty
    isWalkWhole = codes.isDisjoint(with: Self.ofWalk)
    reach = RuleReach(graph)
  }

  /// What can take a route or a question out of the walk.
  private static let ofWalk: Set<Finding.Code> = [
    .fileTooLong, .notUTF8, .lineTooLong, .tooManyEntries, .outsideEntry, .misplacedLine,
    .unknownKind, .badName, .duplicateName, .unknownEntry, .missingRoute, .unreachableRoute,
    .badCondition, .mixedOperators, .tooDeep, .missingDialog,
  ]

  /// Runs every check.
  mutating func run() {
    checkParts()
    if let order = topologicalOrder(), isWalkWhole {
      checkReading(in: order)
    }
    if isWhole {
      checkReachability()
      checkAsks()
    }
  }

  // MARK: The walk

  /// The nodes in an order in which every route leads forward, or nil when one leads back.
  mutating func topologicalOrder() -> [Int]? {
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
    let index = nodeInCycle(unsorted: graph.nodes.indices.filter { incoming[$0] > 0 })
    problems.append(
      Problem(
        .cycle, at: graph.nodes[index].place,
        "from '\(graph.nodes[index].name)' the routes lead back to it",
        remedy: "every route must lead nearer to the plan"))
    return nil
  }

  /// A node of a cycle, the first in the order of the dialog.
  ///
  /// Every node that could not be sorted is led to by another such node, so going backwards must
  /// come round to a node passed before, and that lies on a cycle.
  func nodeInCycle(unsorted: [Int]) -> Int {
    var leading: [Int: Int] = [:]
    let isUnsorted = Set(unsorted)
    for node in unsorted {
      for case .node(let next) in graph.nodes[node].routes.map(\.target)
      where isUnsorted.contains(next) {
        leading[next] = node
      }
    }
    var seen: [Int: Int] = [:]
    var way: [Int] = []
    var node = unsorted[0]
    while seen[node] == nil {
      seen[node] = way.count
      way.append(node)
      node = leading[node] ?? node
    }
    return way[(seen[node] ?? 0)...].min() ?? node
  }

  /// The nodes that routes lead to from the start, whatever their conditions.
  func reached() -> Set<Int> {
    guard graph.nodes.indices.contains(graph.start) else { return [] }
    var reached: Set<Int> = [graph.start]
    var open = [graph.start]
    while let node = open.popLast() {
      for case .node(let next) in graph.nodes[node].routes.map(\.target)
      where reached.insert(next).inserted {
        open.append(next)
      }
    }
    return reached
  }

  mutating func checkReachability() {
    let reached = reached()
    for (index, node) in graph.nodes.enumerated() where !reached.contains(index) {
      problems.append(
        Problem(
          .unreachableEntry, at: node.place, "no route from the start leads to '\(node.name)'",
          remedy: "add a route to it, or remove it"))
    }
  }

  mutating func checkAsks() {
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

  // MARK: What parts bring in

  mutating func checkParts() {
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
    var isTooLong = false
    for part in graph.parts {
      isTooLong = checkLength(part.paragraphs, of: part.name, at: part.place, sizes) || isTooLong
    }
    for node in graph.nodes {
      guard case .say(let paragraphs) = node.kind else { continue }
      isTooLong = checkLength(paragraphs, of: node.name, at: node.place, sizes) || isTooLong
    }
    for question in graph.questions {
      isTooLong =
        checkLength(question.text, of: question.name, at: question.place, sizes) || isTooLong
    }
    for step in graph.steps {
      isTooLong = checkLength(step.text, of: step.name, at: step.place, sizes) || isTooLong
    }
    for letter in graph.letters {
      isTooLong = checkLength(letter.text, of: letter.name, at: letter.place, sizes) || isTooLong
    }
    if !isTooLong { problems += HoleCheck(graph, reach).problems }
  }

  /// Reports a text that parts make too long to be followed.
  mutating func checkLength(
    _ paragraphs: [Paragraph], of name: String, at place: Mark, _ sizes: [Int: Int]
  ) -> Bool {
    var total = 0
    for paragraph in paragraphs {
      total += 1
      for case .hole(.part(let inner)) in paragraph.text.segments { total += sizes[inner] ?? 0 }
    }
    guard total > Limits.paragraphs else { return false }
    problems.append(
      Problem(
        .textTooLong, at: place,
        "'\(name)' comes to more than \(Limits.paragraphs) paragraphs",
        remedy: "divide it, or bring in fewer parts"))
    return true
  }

  /// How many paragraphs a part comes to, or nil when it goes round in a circle or too deep.
  func size(ofPart part: Int, open: [Int], sizes: inout [Int: Int]) -> Int? {
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
