/// What conditions read and require, with every rule followed once and not once for each use.
///
/// Rules within rules can name thousands of comparisons, and a dialog can use them thousands of
/// times.
struct RuleReach {
  private let count: Int
  /// By rule: the questions that it reads.
  private var reads: [QuestionSet?]
  /// By rule: the questions that must have been answered for it to hold.
  private var required: [QuestionSet?]

  /// Follows the rules of a dialog; they must be free of cycles.
  init(_ graph: DialogGraph) {
    count = graph.questions.count
    reads = Array(repeating: nil, count: graph.rules.count)
    required = Array(repeating: nil, count: graph.rules.count)
    for rule in graph.rules.indices { follow(rule, in: graph) }
  }

  private mutating func follow(_ rule: Int, in graph: DialogGraph) {
    guard reads[rule] == nil else { return }
    for inner in graph.rules[rule].rules { follow(inner, in: graph) }
    var read = QuestionSet(of: count)
    collect(graph.rules[rule], into: &read)
    reads[rule] = read
    required[rule] = required(by: graph.rules[rule])
  }

  /// The questions that a condition reads and that are not known, in order.
  func unknown(in condition: Condition, known: QuestionSet) -> [Int] {
    var read = QuestionSet(of: count)
    collect(condition, into: &read)
    return read.subtracting(known)
  }

  private func collect(_ condition: Condition, into set: inout QuestionSet) {
    switch condition {
    case .rule(let index):
      if let read = reads[index] { set.formUnion(read) }
    case .isOne(let question, _), .includes(let question, _), .isAnswered(let question),
      .isWithheld(let question, _), .isNation(let question, _), .compares(let question, _, _, _):
      set.insert(question)
    case .not(let inner): collect(inner, into: &set)
    case .all(let inner), .any(let inner):
      for term in inner { collect(term, into: &set) }
    }
  }

  /// Whether a question must have been answered for a condition to hold.
  ///
  /// Judged by form, not by search: `x is a` and `x is answered` say so, an `and` when one of its
  /// terms does, an `or` when all do. That is how authors write guards, and it is exact enough to
  /// promise that nothing said to a person has a hole in it.
  func requires(_ condition: Condition?, _ question: Int) -> Bool {
    switch condition {
    case nil: false
    case .rule(let index)?: required[index]?.contains(question) ?? false
    case .isOne(let read, _)?, .includes(let read, _)?, .isAnswered(let read)?,
      .isNation(let read, _)?, .compares(let read, _, _, _)?:
      read == question
    case .isWithheld?, .not?: false
    case .all(let inner)?: inner.contains { requires($0, question) }
    case .any(let inner)?: inner.allSatisfy { requires($0, question) }
    }
  }

  private func required(by condition: Condition) -> QuestionSet {
    switch condition {
    case .rule(let index): return required[index] ?? QuestionSet(of: count)
    case .isOne(let question, _), .includes(let question, _), .isAnswered(let question),
      .isNation(let question, _), .compares(let question, _, _, _):
      var set = QuestionSet(of: count)
      set.insert(question)
      return set
    case .isWithheld, .not: return QuestionSet(of: count)
    case .all(let inner):
      return inner.reduce(into: QuestionSet(of: count)) { $0.formUnion(required(by: $1)) }
    case .any(let inner):
      return inner.reduce(into: QuestionSet.all(of: count)) {
        $0.formIntersection(required(by: $1))
      }
    }
  }
}

extension Condition {
  /// The rules that it names itself.
  fileprivate var rules: [Int] {
    switch self {
    case .rule(let index): [index]
    case .isOne, .includes, .isAnswered, .isWithheld, .isNation, .compares: []
    case .not(let inner): inner.rules
    case .all(let inner), .any(let inner): inner.flatMap(\.rules)
    }
  }
}
