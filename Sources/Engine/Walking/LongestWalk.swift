import Dialog

/// How many questions may still come.
///
/// It follows every route that is still open, with all the answers that could lead there, so what
/// can never hold together is not counted twice. It stops at a bound, which is why the person is
/// told "about".
struct LongestWalk {
  /// The answers that a question may have, for each question passed; what is known has one.
  private typealias Candidates = [Int: [Value]]

  private struct Place: Hashable {
    let node: Int
    let candidates: Candidates
  }

  private static let maximalPlaces = 5_000
  /// So many nodes one after the other are followed; calls nested deeper could end the stack.
  private static let maximalDepth = 300

  private let script: Script
  private let today: CalendarDay
  private var known: [Place: Int] = [:]
  private var depth = 0
  private var representatives: [Int: [Value]] = [:]

  init(_ script: Script, on today: CalendarDay) {
    self.script = script
    self.today = today
  }

  /// The most questions from a node on, itself included.
  ///
  /// - Parameters:
  ///   - node: A place on the walk.
  ///   - sheet: The answers given before it.
  /// - Returns: The number, at least 0.
  mutating func questions(from node: Int, after sheet: AnswerSheet) -> Int {
    var candidates: Candidates = [:]
    for (question, value) in sheet.values.enumerated() {
      if let value { candidates[question] = [value] }
    }
    return questions(at: node, candidates)
  }

  private mutating func questions(at node: Int, _ candidates: Candidates) -> Int {
    let ahead = script.readAhead[node]
    let place = Place(node: node, candidates: candidates.filter { ahead.contains($0.key) })
    if let length = known[place] { return length }
    guard known.count < Self.maximalPlaces, depth < Self.maximalDepth else { return 0 }
    depth += 1
    defer { depth -= 1 }
    let here = script.dialog.nodes[node]
    var longest = 0
    if let condition = here.condition {
      for (isHeld, narrowed) in cases(of: condition, place.candidates) {
        longest = max(longest, isHeld ? pass(here, narrowed) : routes(of: here, narrowed))
      }
    } else {
      longest = pass(here, place.candidates)
    }
    known[place] = longest
    return longest
  }

  /// Goes through a node that is not passed by.
  private mutating func pass(_ node: Node, _ candidates: Candidates) -> Int {
    guard case .ask(let question) = node.kind, candidates[question] == nil else {
      return routes(of: node, candidates)
    }
    var asked = candidates
    let values =
      representatives[question] ?? script.representatives.values(of: question, on: today)
    representatives[question] = values
    asked[question] = values
    return 1 + routes(of: node, asked)
  }

  /// The longest of the ways on.
  private mutating func routes(of node: Node, _ candidates: Candidates) -> Int {
    var longest = 0
    var open = [candidates]
    for route in node.routes {
      var next: [Candidates] = []
      for candidates in open {
        guard let condition = route.condition else {
          longest = max(longest, follow(route, candidates))
          continue
        }
        for (isHeld, narrowed) in cases(of: condition, candidates) {
          if isHeld {
            longest = max(longest, follow(route, narrowed))
          } else {
            next.append(narrowed)
          }
        }
      }
      open = next
    }
    return longest
  }

  private mutating func follow(_ route: Route, _ candidates: Candidates) -> Int {
    switch route.target {
    case .node(let next): questions(at: next, candidates)
    case .plan: 0
    }
  }

  /// The cases in which a condition holds or not, each with the answers that remain possible.
  private func cases(
    of condition: Condition, _ candidates: Candidates
  ) -> [(isHeld: Bool, Candidates)] {
    var doubtful: (question: Int, comparison: Condition)?
    let truth = condition.truth(rules: script.dialog.rules) { question, comparison in
      // What was not passed has no answer, and never will have one.
      guard let values = candidates[question] else { return false }
      let holds = comparison.holds(for: values[0], on: today)
      if values.allSatisfy({ comparison.holds(for: $0, on: today) == holds }) { return holds }
      if doubtful == nil { doubtful = (question, comparison) }
      return nil
    }
    if let truth { return [(truth, candidates)] }
    guard let (question, comparison) = doubtful, let values = candidates[question] else {
      return []
    }
    return [true, false].flatMap { holds in
      var narrowed = candidates
      narrowed[question] = values.filter { comparison.holds(for: $0, on: today) == holds }
      return cases(of: condition, narrowed)
    }
  }
}
