import Dialog

/// All walks through a dialog at once.
///
/// Built by going through the places of the walk in an order in which every route leads forward.
/// At each, the formula of all walks so far grows by what its question can be answered, and the
/// formula of being there is handed on along its routes. Nothing is sampled: each formula holds for
/// exactly the walks that people can take on one day.
struct WalkSpace {
  let dialog: DialogGraph
  let today: CalendarDay
  let reads: ConditionReads
  var diagram = DecisionDiagram()
  var lengths = PathLengths()

  /// The questions encoded so far, in the order of their variables.
  private(set) var encodings: [QuestionEncoding] = []
  private(set) var encodingOfQuestion: [Int?]
  /// What each comparison comes to, once its question has been encoded.
  private var known: [Condition: Formula] = [:]
  private var ruleFormulas: [Formula?]

  /// All walks as far as each node, and when it is not only come by but stopped at.
  private(set) var arrivals: [(walks: Formula, stops: Formula)]
  /// For each node, the walks that come by it.
  private(set) var comings: [Formula]
  /// For each node and each of its routes, the walks that look at its condition, and those of them
  /// that take it.
  private(set) var departures: [[(looks: Formula, takes: Formula)]]
  /// All whole walks.
  private(set) var walks = Formula.always
  private(set) var steps: [Formula] = []
  private(set) var letters: [Formula] = []

  /// All walks through a dialog.
  ///
  /// - Parameters:
  ///   - dialog: The dialog.
  ///   - today: The day of the walks.
  ///   - others: Conditions of somebody else about its questions, which will be asked about too.
  init(_ dialog: DialogGraph, on today: CalendarDay, alsoReading others: [Condition] = []) {
    self.dialog = dialog
    self.today = today
    reads = ConditionReads(dialog, others)
    encodingOfQuestion = Array(repeating: nil, count: dialog.questions.count)
    ruleFormulas = Array(repeating: nil, count: dialog.rules.count)
    arrivals = Array(repeating: (.never, .never), count: dialog.nodes.count)
    comings = Array(repeating: .never, count: dialog.nodes.count)
    departures = Array(repeating: [], count: dialog.nodes.count)
    walk()
    steps = dialog.steps.map { formula($0.condition) }
    letters = dialog.letters.map { formula($0.condition) }
    addDetails()
  }

  // MARK: Conditions

  /// The formula of a condition, as answers given so far decide it.
  mutating func formula(_ condition: Condition?) -> Formula {
    guard let condition else { return .always }
    switch condition {
    case .rule(let index):
      if let formula = ruleFormulas[index] { return formula }
      let formula = self.formula(dialog.rules[index])
      ruleFormulas[index] = formula
      return formula
    case .isOne, .includes, .isAnswered, .isWithheld, .isNation, .compares:
      return known[condition] ?? .never
    case .not(let inner):
      let formula = self.formula(inner)
      return diagram.not(formula)
    case .all(let inner):
      return inner.reduce(.always) { all, term in
        let formula = self.formula(term)
        return diagram.and(all, formula)
      }
    case .any(let inner):
      return inner.reduce(.never) { any, term in
        let formula = self.formula(term)
        return diagram.or(any, formula)
      }
    }
  }

  /// The comparisons that are true for no answer, in the order of the questions.
  var impossibleComparisons: [Condition] {
    zip(reads.comparisons, encodingOfQuestion).flatMap { comparisons, encoding in
      encoding == nil ? [] : comparisons.filter { known[$0] == .never }
    }
  }

  // MARK: The walk

  private mutating func walk() {
    var reached = Array(repeating: Formula.never, count: dialog.nodes.count)
    reached[dialog.start] = .always
    for index in nodesInOrder() {
      let node = dialog.nodes[index]
      let condition = formula(node.condition)
      let stops = diagram.and(reached[index], condition)
      arrivals[index] = (walks, stops)
      comings[index] = diagram.and(walks, reached[index])
      if case .ask(let question) = node.kind {
        let encoding = encode(question)
        lengths.count(encoding.asked, in: diagram)
        let isAsked = diagram.equals(encoding.asked, stops)
        // The nearer to the last variable, the less there is to go through.
        let local = diagram.and(isAsked, constraint(encoding))
        walks = diagram.and(walks, local)
      }
      var rest = reached[index]
      for route in node.routes {
        let condition = formula(route.condition)
        let taken = diagram.and(rest, condition)
        departures[index].append((diagram.and(walks, rest), diagram.and(walks, taken)))
        if case .node(let next) = route.target { reached[next] = diagram.or(reached[next], taken) }
        rest = diagram.and(rest, diagram.not(condition))
      }
    }
  }

  /// The nodes that routes lead to from the start, each after all that lead to it.
  func nodesInOrder() -> [Int] {
    var order: [Int] = []
    var seen = Array(repeating: false, count: dialog.nodes.count)
    // A stack of its own: a dialog may be longer than functions may call themselves deep.
    var open: [(node: Int, next: Int)] = [(dialog.start, 0)]
    seen[dialog.start] = true
    while let (node, next) = open.last {
      let routes = dialog.nodes[node].routes
      guard next < routes.count else {
        order.append(node)
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      if case .node(let target) = routes[next].target, !seen[target] {
        seen[target] = true
        open.append((target, 0))
      }
    }
    return order.reversed()
  }

  // MARK: Questions

  private mutating func encode(_ question: Int) -> QuestionEncoding {
    let offered = dialog.questions[question].options.map { formula($0.condition) }
    let encoder = QuestionEncoder(
      dialog: dialog, today: today, comparisons: reads.comparisons[question])
    let encoding = encoder.encode(question, offered: offered, in: &diagram, known: &known)
    encodingOfQuestion[question] = encodings.count
    encodings.append(encoding)
    for usual in encoding.usual { lengths.prefer(usual, in: diagram) }
    return encoding
  }

  /// What always holds of the variables of a question.
  private mutating func constraint(_ encoding: QuestionEncoding) -> Formula {
    diagram.and(
      diagram.implies(encoding.asked, encoding.whenAsked),
      diagram.or(encoding.asked, encoding.whenNotAsked))
  }

  // MARK: What only letters ask

  private mutating func addDetails() {
    for letter in dialog.letters {
      for question in letter.asks
      where !dialog.questions[question].isInWalk && encodingOfQuestion[question] == nil {
        let encoding = encode(question)
        lengths.count(encoding.asked, in: diagram)
      }
    }
  }

  /// Whether the answers of some questions are such as people can have given while they looked at
  /// a letter: it asks them itself, or another letter that they are offered does.
  ///
  /// - Parameters:
  ///   - questions: The questions that a condition reads; those of the walk need nothing.
  ///   - letter: The letter.
  /// - Returns: What must hold.
  mutating func details(_ questions: Set<Int>, for letter: Int) -> Formula {
    var all = Formula.always
    var open = questions
    var seen: Set<Int> = []
    while let question = open.popFirst() {
      guard !dialog.questions[question].isInWalk, seen.insert(question).inserted,
        let position = encodingOfQuestion[question]
      else { continue }
      let encoding = encodings[position]
      var asking = Formula.never
      if dialog.letters[letter].asks.contains(question) {
        asking = .always
      } else {
        for (other, asker) in dialog.letters.enumerated() where asker.asks.contains(question) {
          asking = diagram.or(asking, letters[other])
        }
      }
      let condition = dialog.questions[question].condition
      let isAskable = diagram.and(asking, formula(condition))
      all = diagram.and(all, diagram.implies(encoding.asked, isAskable))
      all = diagram.and(all, constraint(encoding))
      if let condition { open.formUnion(condition.questions(rules: dialog.rules)) }
    }
    return all
  }

  /// Questions of the walk that a letter can still ask, because the walk went past them.
  mutating func late(for letter: Int) -> Set<Int> {
    var late: Set<Int> = []
    for question in dialog.letters[letter].asks {
      guard dialog.questions[question].isInWalk, let position = encodingOfQuestion[question] else {
        continue
      }
      let condition = formula(dialog.questions[question].condition)
      let isOpen = diagram.all([
        walks, letters[letter], condition, diagram.not(encodings[position].asked),
      ])
      if isOpen != .never { late.insert(question) }
    }
    return late
  }
}
