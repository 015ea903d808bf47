package import Dialog
import Findings

/// Which part of a dialog is drawn.
package struct DrawnPart: Sendable {
  /// Why a part cannot be drawn.
  package enum Failure: Error, Hashable, Sendable {
    case noEntry(String, suggestion: String?)
    case noChapter(String, suggestion: String?)
    case noWay(from: String, to: String)
  }

  /// What the ways of the part lead to.
  enum Goal: Hashable, Sendable {
    case plan
    case node(Int)
    /// A step or a message, with the questions that decide whether it is there.
    case step(Int)
    case letter(Int)
  }

  /// The nodes of the walk, by index.
  let nodes: Set<Int>
  /// The chapter that alone is drawn; nil for all.
  let chapter: String?
  /// Nil when nothing is asked for but where to begin.
  let goal: Goal?
  /// Whether it is the whole dialog.
  let isWhole: Bool
  /// Whether the plan is in it.
  let hasPlan: Bool

  /// A part of a dialog; without any names, all of it.
  ///
  /// - Parameters:
  ///   - dialog: The dialog.
  ///   - chapter: The name of a chapter.
  ///   - from: The name of an entry of the walk that everything drawn comes after.
  ///   - to: The name of an entry of the walk, of a step or of a message, or `plan`: what everything
  ///     drawn can lead to.
  /// - Throws: `Failure`.
  package init(
    of dialog: DialogGraph, chapter: String? = nil, from: String? = nil, to: String? = nil
  ) throws(Failure) {
    if let chapter, !dialog.chapters.contains(chapter) {
      throw .noChapter(chapter, suggestion: nearest(to: chapter, among: dialog.chapters))
    }
    var first: Int?
    if let from { first = try Self.node(from, in: dialog) }
    var goal: Goal?
    if let to { goal = try Self.goal(to, in: dialog) }
    let reach = Reach(dialog)
    var nodes = first.map(reach.after) ?? Set(dialog.nodes.indices)
    if let goal { nodes.formIntersection(reach.before(goal, in: dialog)) }
    if nodes.isEmpty, let from, let to { throw .noWay(from: from, to: to) }
    if let chapter {
      nodes = nodes.filter { dialog.chapter(of: dialog.nodes[$0].place) == chapter }
    }
    self.nodes = nodes
    self.chapter = chapter
    self.goal = goal
    isWhole = chapter == nil && from == nil && to == nil
    hasPlan = goal == nil || goal == .plan
  }

  private static func node(_ name: String, in dialog: DialogGraph) throws(Failure) -> Int {
    guard let node = dialog.nodes.firstIndex(where: { $0.name == name }) else {
      throw .noEntry(name, suggestion: nearest(to: name, among: dialog.nodes.map(\.name)))
    }
    return node
  }

  private static func goal(_ name: String, in dialog: DialogGraph) throws(Failure) -> Goal {
    if name == "plan" { return .plan }
    if let index = dialog.nodes.firstIndex(where: { $0.name == name }) { return .node(index) }
    if let index = dialog.steps.firstIndex(where: { $0.name == name }) { return .step(index) }
    if let index = dialog.letters.firstIndex(where: { $0.name == name }) { return .letter(index) }
    let names =
      dialog.nodes.map(\.name) + dialog.steps.map(\.name) + dialog.letters.map(\.name) + ["plan"]
    throw .noEntry(name, suggestion: nearest(to: name, among: names))
  }
}

/// Which nodes of a walk come before and after which.
private struct Reach {
  private let next: [[Int]]
  private let previous: [[Int]]

  init(_ dialog: DialogGraph) {
    var next = Array(repeating: [Int](), count: dialog.nodes.count)
    var previous = next
    for (index, node) in dialog.nodes.enumerated() {
      for case .node(let target) in node.routes.map(\.target) {
        next[index].append(target)
        previous[target].append(index)
      }
    }
    self.next = next
    self.previous = previous
  }

  /// A node and all that can come after it.
  func after(_ node: Int) -> Set<Int> { spread(from: [node], by: next) }

  /// All that can lead to a goal, a node itself included.
  func before(_ goal: DrawnPart.Goal, in dialog: DialogGraph) -> Set<Int> {
    switch goal {
    case .plan: Set(dialog.nodes.indices)
    case .node(let node): spread(from: [node], by: previous)
    case .step(let step): before(dialog.steps[step].condition, in: dialog)
    case .letter(let letter): before(dialog.letters[letter].condition, in: dialog)
    }
  }

  private func before(_ condition: Condition?, in dialog: DialogGraph) -> Set<Int> {
    spread(from: dialog.nodes(deciding: condition), by: previous)
  }

  private func spread(from nodes: [Int], by ways: [[Int]]) -> Set<Int> {
    var seen = Set(nodes)
    var open = nodes
    while let node = open.popLast() {
      for target in ways[node] where seen.insert(target).inserted { open.append(target) }
    }
    return seen
  }
}

extension DialogGraph {
  /// The nodes whose answers a condition reads, rules followed, in the order of the dialog.
  func nodes(deciding condition: Condition?) -> [Int] {
    let read = condition?.questions(rules: rules) ?? []
    return nodes.indices.filter { index in
      if case .ask(let question) = nodes[index].kind { read.contains(question) } else { false }
    }
  }
}
