package import Dialog

/// What the search of all walks found out about a dialog.
package struct WalkSearch: Sendable {
  /// The shortest and the longest of some walks, in questions.
  package struct Lengths: Sendable {
    package let shortest: SampleWalk
    package let longest: SampleWalk
  }

  /// The day on which the walks are taken; dates in them count from it.
  package let day: CalendarDay
  /// Whether the search came to its end; if not, it says nothing about the dialog.
  package private(set) var isComplete = true
  /// Everything that a walk can come to, in the order of the dialog.
  package private(set) var targets: [Target] = []
  /// For every target that a walk comes to, a shortest one.
  package private(set) var reached: [Target: SampleWalk] = [:]
  /// Of all walks; nil only when the search is incomplete.
  package private(set) var lengths: Lengths?
  /// Of the walks at whose end a rule holds, by its name; none where it never does.
  package private(set) var lengthsUnderRule: [String: Lengths] = [:]
  /// The walks as far as the first advice: a list of things to do, or the plan.
  package private(set) var firstAdvice: Lengths?
  /// The plans that differ in their steps.
  package private(set) var plans = EndCount()
  /// The letters that are offered together.
  package private(set) var offers = EndCount()
  /// The ends that differ in their steps or letters.
  package private(set) var ends = EndCount()
  /// A walk whose plan has no step for today or this week.
  package private(set) var withoutEarlyStep: SampleWalk?
  /// A walk at whose end no letter is offered.
  package private(set) var withoutLetter: SampleWalk?
  /// Every condition that somebody comes to, in the order of the files.
  package private(set) var conditions: [JudgedCondition] = []
  /// In the order of the dialog.
  package private(set) var rules: [JudgedRule] = []
  /// For each letter that may have nothing of the person in it, by index, a walk to such a one.
  package private(set) var impersonal: [Int: SampleWalk] = [:]
  /// Comparisons that are true for no answer at all.
  package private(set) var impossible: [Condition] = []
  /// Pairs of letters that nobody is offered together, by index, the smaller first.
  package private(set) var lettersApart: Set<[Int]> = []
  private var apart: Set<OptionPair> = []

  /// Searches all walks through a dialog.
  ///
  /// - Parameters:
  ///   - dialog: The dialog.
  ///   - day: The day on which the walks are taken.
  package init(_ dialog: DialogGraph, on day: CalendarDay) {
    self.day = day
    var collector = TargetCollector(WalkSpace(dialog, on: day))
    collector.collect()
    targets = collector.targets
    apart = collector.apart
    for (target, formula) in collector.walks {
      reached[target] = collector.space.sample(formula)
    }
    conditions = collector.conditions.judged(in: &collector.space)
    rules = collector.conditions.judgedRules(in: &collector.space)
    search(&collector.space, dialog)
    impossible = collector.space.impossibleComparisons
    searchLetters(&collector.space, personal: collector.personal)
    if collector.space.diagram.isFull { isComplete = false }
    // Last, because counting can be too much where everything else is not.
    count(in: &collector.space)
  }

  private mutating func search(_ space: inout WalkSpace, _ dialog: DialogGraph) {
    lengths = Self.lengths(of: space.walks, in: &space)
    let rules = dialog.ruleNames.enumerated().filter { index, _ in
      Condition.rule(index).questions(rules: dialog.rules).allSatisfy {
        dialog.questions[$0].isInWalk
      }
    }
    for (index, name) in rules {
      let holding = space.diagram.and(space.walks, space.formula(.rule(index)))
      lengthsUnderRule[name] = Self.lengths(of: holding, in: &space)
    }
    var early = Formula.never
    for (index, step) in dialog.steps.enumerated() where step.stage.isEarly {
      early = space.diagram.or(early, space.steps[index])
    }
    let late = space.diagram.and(space.walks, space.diagram.not(early))
    withoutEarlyStep = space.sample(late)
    let someLetter = space.diagram.any(space.letters)
    let silent = space.diagram.and(space.walks, space.diagram.not(someLetter))
    withoutLetter = space.sample(silent)
    firstAdvice = firstAdvice(in: &space)
  }

  /// The fewest and the most questions before there is something to do.
  private func firstAdvice(in space: inout WalkSpace) -> Lengths? {
    let ways = space.firstAdvice()
    let shortest = ways.compactMap { space.sample($0) }.min { $0.count < $1.count }
    let longest = ways.compactMap { space.sample($0, isLongest: true) }
      .max { $0.count < $1.count }
    guard let shortest, let longest else { return nil }
    return Lengths(shortest: shortest, longest: longest)
  }

  private mutating func count(in space: inout WalkSpace) {
    plans = Self.count(space.steps, in: &space)
    offers = Self.count(space.letters, in: &space)
    ends = Self.count(space.steps + space.letters, in: &space)
  }

  private mutating func searchLetters(_ space: inout WalkSpace, personal: [Formula]) {
    let offered = space.letters.map { space.diagram.and(space.walks, $0) }
    for (letter, personal) in personal.enumerated() {
      let bare = space.diagram.and(offered[letter], space.diagram.not(personal))
      impersonal[letter] = space.sample(bare)
      for other in 0..<letter
      where space.diagram.and(offered[letter], space.letters[other]) == .never {
        lettersApart.insert([other, letter])
      }
    }
  }

  private static func lengths(of walks: Formula, in space: inout WalkSpace) -> Lengths? {
    guard let shortest = space.sample(walks),
      let longest = space.sample(walks, isLongest: true)
    else { return nil }
    return Lengths(shortest: shortest, longest: longest)
  }

  private static func count(_ things: [Formula], in space: inout WalkSpace) -> EndCount {
    var counter = EndCounter(things, in: space.diagram)
    return counter.count(space.walks, in: &space.diagram)
  }

  // MARK: Questions about it

  /// Whether a walk comes to something.
  package func isReached(_ target: Target) -> Bool {
    reached[target] != nil
  }

  /// Whether two options of a question can be offered to the same person.
  package func areOfferedTogether(_ question: Int, _ first: Int, _ second: Int) -> Bool {
    let pair = OptionPair(
      question: question, first: min(first, second), second: max(first, second))
    return !apart.contains(pair)
  }
}

extension Step.Stage {
  /// Whether it is for the first days.
  package var isEarly: Bool {
    switch self {
    case .today, .thisWeek: true
    case .next, .ifNothingHappens, .later: false
    }
  }
}
