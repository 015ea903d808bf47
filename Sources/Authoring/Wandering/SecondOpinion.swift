import Dialog
import Engine
package import Speech

/// What `advisor paths --random` does: many conversations by chance, held against the search.
///
/// The two share only the dialog. The search never has a conversation, and the conversations know
/// nothing of the search, so a mistake of either shows where they disagree.
package struct SecondOpinion: Sendable {
  /// Disagreements that are told one by one; more than that say nothing new.
  private static let mostTold = 20

  /// What came of it, as lines to print.
  package private(set) var lines: [String] = []
  /// Where conversations and search disagree, the first ones; empty when they agree.
  package private(set) var disagreements: [String] = []

  private let spoken: SpokenDialog
  private let search: WalkSearch
  private let steps: [String: Int]
  private var dialog: DialogGraph { spoken.dialog }
  /// The rules that the walk alone decides, with the walks on which the search says that they hold.
  private let rules: [(index: Int, known: WalkSearch.Lengths?)]
  private var plans: Set<[Int]> = []
  private var lengths: [Int] = []
  private var advice: [Int] = []

  /// Has conversations and compares.
  ///
  /// - Parameters:
  ///   - spoken: The dialog.
  ///   - search: The search of all its walks, which must be complete.
  ///   - count: How many conversations.
  ///   - seed: What decides everything that is typed in them.
  package init(_ spoken: SpokenDialog, _ search: WalkSearch, walks count: Int, seed: UInt64) {
    self.spoken = spoken
    self.search = search
    let dialog = spoken.dialog
    steps = Dictionary(uniqueKeysWithValues: dialog.steps.enumerated().map { ($1.name, $0) })
    rules = dialog.ruleNames.indices.filter { rule in
      Condition.rule(rule).questions(rules: dialog.rules)
        .allSatisfy { dialog.questions[$0].isInWalk }
    }.map { ($0, search.lengthsUnderRule[dialog.ruleNames[$0]]) }
    let answers = RandomAnswers(dialog, on: search.day)
    var sightings = Sightings(of: dialog)
    for number in 0..<count {
      let walk = RandomConversation(
        spoken.script, on: search.day, answers, SplitMix(seed: seed, walk: UInt64(number)),
        &sightings)
      let faults = faults(of: walk)
      guard disagreements.count < Self.mostTold else { continue }
      disagreements += faults.map {
        "walk \(number): \($0); typed: \(walk.typed.joined(separator: " | "))"
      }
    }
    // What all of them come to says more than any one of them.
    disagreements = (comparison(with: sightings) + disagreements).prefix(Self.mostTold).map(\.self)
    tell(sightings, count, seed)
  }

  // MARK: One conversation

  private mutating func faults(of walk: RandomConversation) -> [String] {
    if let fault = walk.fault { return [fault] }
    guard let length = walk.length, let plan = walk.plan else { return ["it has no plan"] }
    var faults: [String] = []
    lengths.append(length)
    if let known = search.lengths, !known.holds(length) {
      faults.append("it has \(length) questions, and walks have \(known.words)")
    }
    for rule in rules where rule.known?.holds(length) != true {
      guard walk.sheet.holds(.rule(rule.index), in: dialog) else { continue }
      let known = rule.known?.words ?? "no such walk"
      faults.append(
        "'\(dialog.ruleNames[rule.index])' holds after \(length) questions, and the search has "
          + known)
    }
    if let questions = walk.questionsToAdvice, let known = search.firstAdvice {
      advice.append(questions)
      if !known.holds(questions) {
        faults.append(
          "advice comes after \(questions) questions, and the search has \(known.words)")
      }
    }
    faults += self.faults(of: plan)
    if search.offers.isExact, !search.offers.range.contains(walk.letters.count) {
      faults.append("it offers \(walk.letters.count) letters")
    }
    for (first, second) in pairs(walk.letters.sorted())
    where search.lettersApart.contains([first, second]) {
      let names = [first, second].map { dialog.letters[$0].name }
      faults.append("it offers '\(names[0])' and '\(names[1])', which never come together")
    }
    return faults
  }

  private mutating func faults(of plan: Plan) -> [String] {
    let found = plan.items.compactMap { steps[$0.step] }
    var faults: [String] = []
    if Set(found).count != plan.items.count { faults.append("a step is in its plan twice") }
    let stages = found.compactMap { step in
      Step.Stage.allCases.firstIndex(of: dialog.steps[step].stage)
    }
    if stages != stages.sorted() { faults.append("its plan is not in the order of its stages") }
    if search.withoutEarlyStep == nil, !found.contains(where: { dialog.steps[$0].stage.isEarly }) {
      faults.append("its plan has nothing for this week")
    }
    if search.plans.isExact, !search.plans.range.contains(found.count) {
      faults.append("its plan has \(found.count) steps")
    }
    plans.insert(found.sorted())
    return faults
  }

  private func pairs(_ letters: [Int]) -> [(Int, Int)] {
    letters.indices.flatMap { index in
      letters[(index + 1)...].map { (letters[index], $0) }
    }
  }

  // MARK: All of them

  private func comparison(with sightings: Sightings) -> [String] {
    var faults: [String] = []
    let isTarget = Set(search.targets)
    for (target, count) in sightings.fewest {
      let label = dialog.label(of: target)
      guard isTarget.contains(target), let walk = search.reached[target] else {
        faults.append("'\(label)' (\(target)) came up, and no walk of the search reaches it")
        continue
      }
      if count < walk.count {
        faults.append(
          "'\(label)' (\(target)) came up after \(count) questions, and the search needs "
            + "\(walk.count)")
      }
    }
    if search.plans.isExact, plans.count > search.plans.ends {
      faults.append(
        "there were \(plans.count) different plans, and the search has \(search.plans.ends)")
    }
    return faults.sorted()
  }

  private mutating func tell(_ sightings: Sightings, _ count: Int, _ seed: UInt64) {
    lines = ["\(count) conversations by chance, seed \(seed), on \(search.day)"]
    for kind in PathKind.allCases {
      let targets = kind.targets(in: dialog).filter(search.isReached)
      let missed = targets.filter { sightings.fewest[$0] == nil }
      var line = "\(kind.capitalized): \(targets.count - missed.count) of the \(targets.count) "
      line += "that the search reaches"
      if !missed.isEmpty {
        line +=
          "; not by chance: "
          + missed.map(dialog.label).joined(separator: ", ")
      }
      lines.append(line)
    }
    if let known = search.lengths {
      lines.append("Questions on a walk: \(Self.words(lengths)); the search: \(known.words)")
    }
    if let known = search.firstAdvice {
      lines.append(
        "Questions before the first advice: \(Self.words(advice)); the search: \(known.words)")
    }
    lines.append(
      "Different plans: \(plans.count); the search: "
        + (search.plans.isExact ? "" : "at least ") + "\(search.plans.ends)")
    lines.append(
      disagreements.isEmpty
        ? "All of them agree with the search."
        : "They do not agree with the search: one of the two is wrong.")
  }

  private static func words(_ counts: [Int]) -> String {
    "\(counts.min() ?? 0) to \(counts.max() ?? 0)"
  }
}

extension WalkSearch.Lengths {
  fileprivate func holds(_ length: Int) -> Bool {
    (shortest.count...longest.count).contains(length)
  }

  fileprivate var words: String { "\(shortest.count) to \(longest.count)" }
}
