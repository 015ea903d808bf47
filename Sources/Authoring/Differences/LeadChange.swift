import Dialog

/// Something that walks lead to in one version and not in the other, with a shortest walk that shows
/// it.
struct LeadChange {
  enum Kind: String {
    /// Given, offered or asked now, and not before.
    case gained
    /// Given, offered or asked before, and not now.
    case lost
    /// A place leads to another one than before.
    case turned
  }

  let kind: Kind
  /// What it is: `step find-lawyer`, `ask centre`.
  let entry: String
  /// Where the place leads now and where it led before; nil unless it is `turned`.
  let goals: (now: String, before: String)?
  /// A shortest walk of the newer version that tells the two apart.
  let walk: SampleWalk
}

/// Searches all walks of the newer version for those on which the conditions of the older one say
/// otherwise.
struct LeadSearch {
  private let map: VersionMap
  private var space: WalkSpace
  /// For each question of the walk, its number in the order in which they are asked.
  private var order: [Int: Int] = [:]
  private(set) var changes: [LeadChange] = []

  /// Whether the search came to its end; if not, there may be more changes.
  var isComplete: Bool { !space.diagram.isFull }

  /// Searches.
  ///
  /// - Parameters:
  ///   - map: The two versions.
  ///   - day: The day of the walks.
  init(_ map: VersionMap, on day: CalendarDay) {
    self.map = map
    space = WalkSpace(map.new, on: day, alsoReading: Self.conditions(of: map))
    for (number, node) in space.nodesInOrder().enumerated() {
      if case .ask(let question) = map.new.nodes[node].kind { order[question] = number }
    }
    for (number, node) in space.nodesInOrder().enumerated() { compare(node, number) }
    compareSteps()
    compareLetters()
  }

  /// The conditions of the older version, as the newer one's answers decide them.
  private static func conditions(of map: VersionMap) -> [Condition] {
    let all =
      map.old.nodes.flatMap { node in [node.condition] + node.routes.map(\.condition) }
      + map.old.steps.map(\.condition) + map.old.letters.map(\.condition)
    return all.compactMap { $0.map { map.decided($0) } }
  }

  // MARK: Places of the walk

  private mutating func compare(_ index: Int, _ number: Int) {
    let node = map.new.nodes[index]
    guard let earlier = map.old.nodes.first(where: { map.name($0.name) == node.name }) else {
      return
    }
    let coming = space.comings[index]
    let now = space.formula(node.condition)
    let before = formula(earlier.condition, before: number)
    let entry = "\(node.word) \(node.name)"
    note(.gained, entry, space.diagram.all([coming, now, space.diagram.not(before)]))
    note(.lost, entry, space.diagram.all([coming, before, space.diagram.not(now)]))
    let leaving = space.departures[index].first?.looks ?? coming
    compareRoutes(of: node, earlier, entry, under: leaving, number)
  }

  private mutating func compareRoutes(
    of node: Node, _ earlier: Node, _ entry: String, under leaving: Formula, _ number: Int
  ) {
    // An answer given at this very place counts for its routes.
    let now = taken(node.routes.map { (map.new.goal(of: $0), space.formula($0.condition)) })
    let before = taken(
      earlier.routes.map {
        (map.name(map.old.goal(of: $0)), formula($0.condition, before: number + 1))
      })
    for (goal, takes) in now {
      for (other, took) in before where other != goal {
        let both = space.diagram.all([leaving, takes, took])
        note(.turned, entry, both, goals: (goal, other))
      }
    }
  }

  /// For each route, when it is the one taken; routes to one goal are one.
  private mutating func taken(_ routes: [(goal: String, condition: Formula)]) -> [(String, Formula)]
  {
    var rest = Formula.always
    var taken: [(goal: String, formula: Formula)] = []
    for (goal, condition) in routes {
      let takes = space.diagram.and(rest, condition)
      rest = space.diagram.and(rest, space.diagram.not(condition))
      if let index = taken.firstIndex(where: { $0.goal == goal }) {
        taken[index].formula = space.diagram.or(taken[index].formula, takes)
      } else {
        taken.append((goal, takes))
      }
    }
    return taken
  }

  // MARK: The end of the walk

  private mutating func compareSteps() {
    let new = Dictionary(uniqueKeysWithValues: map.new.steps.enumerated().map { ($1.name, $0) })
    for step in map.old.steps {
      compare("step \(step.name)", step.condition, new[step.name].map { space.steps[$0] } ?? .never)
    }
    let old = Set(map.old.steps.map(\.name))
    for (index, step) in map.new.steps.enumerated() where !old.contains(step.name) {
      note(.gained, "step \(step.name)", space.diagram.and(space.walks, space.steps[index]))
    }
  }

  private mutating func compareLetters() {
    var known: Set<Int> = []
    for letter in map.old.letters {
      let index = map.new.letterIndex[letter.name]
      if let index { known.insert(index) }
      compare(
        "letter \(map.name(letter.name))", letter.condition,
        index.map { space.letters[$0] } ?? .never)
    }
    for (index, letter) in map.new.letters.enumerated() where !known.contains(index) {
      note(.gained, "letter \(letter.name)", space.diagram.and(space.walks, space.letters[index]))
    }
  }

  private mutating func compare(_ entry: String, _ condition: Condition?, _ now: Formula) {
    let before = formula(condition, before: .max)
    note(.gained, entry, space.diagram.all([space.walks, now, space.diagram.not(before)]))
    note(.lost, entry, space.diagram.all([space.walks, before, space.diagram.not(now)]))
  }

  // MARK: Formulas

  /// What a condition of before comes to, where only places before one of a number were passed.
  private mutating func formula(_ condition: Condition?, before number: Int) -> Formula {
    guard let condition else { return .always }
    let order = order
    let decided = map.decided(condition) { question in order[question].map { $0 < number } ?? false
    }
    return space.formula(decided)
  }

  private mutating func note(
    _ kind: LeadChange.Kind, _ entry: String, _ formula: Formula,
    goals: (now: String, before: String)? = nil
  ) {
    guard let walk = space.sample(formula) else { return }
    changes.append(LeadChange(kind: kind, entry: entry, goals: goals, walk: walk))
  }
}

extension Node {
  /// The kind of the entry, as its first line has it.
  fileprivate var word: String {
    switch kind {
    case .ask: "ask"
    case .say: "say"
    case .route: "route"
    }
  }
}
