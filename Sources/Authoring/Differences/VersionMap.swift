import Dialog

/// What the things of an older version of a dialog are in a newer one.
struct VersionMap {
  let old: DialogGraph
  let new: DialogGraph
  /// Today's names of entries that had another one, by that.
  let renamed: [String: String]
  private let rules: [String: Int]

  init(from old: DialogGraph, to new: DialogGraph) {
    self.old = old
    self.new = new
    rules = Dictionary(uniqueKeysWithValues: new.ruleNames.enumerated().map { ($1, $0) })
    var renamed: [String: String] = [:]
    for question in old.questions {
      guard let index = new.questionIndex[question.name] else { continue }
      if new.questions[index].name != question.name {
        renamed[question.name] = new.questions[index].name
      }
    }
    for letter in old.letters {
      guard let index = new.letterIndex[letter.name] else { continue }
      if new.letters[index].name != letter.name { renamed[letter.name] = new.letters[index].name }
    }
    self.renamed = renamed
  }

  /// What an entry is called today.
  func name(_ name: String) -> String {
    renamed[name] ?? name
  }

  /// Today's index of a question; nil when it is gone.
  func question(_ index: Int) -> Int? {
    new.questionIndex[old.questions[index].name]
  }

  /// A condition of before, about the questions and rules of today; nil when one of them is gone.
  func named(_ condition: Condition) -> Condition? {
    switch condition {
    case .rule(let index): return rules[old.ruleNames[index]].map(Condition.rule)
    case .isOne, .includes, .isAnswered, .isWithheld, .isNation, .compares:
      return comparison(condition)
    case .not(let inner): return named(inner).map(Condition.not)
    case .all(let terms):
      let found = terms.compactMap(named)
      return found.count == terms.count ? .all(found) : nil
    case .any(let terms):
      let found = terms.compactMap(named)
      return found.count == terms.count ? .any(found) : nil
    }
  }

  /// A condition of before as the answers of today decide it: its rules mean what they meant then, and
  /// what nobody is asked any more is not answered.
  ///
  /// - Parameters:
  ///   - condition: The condition.
  ///   - isAsked: Whether a question of today can have been answered where the condition stands.
  /// - Returns: A condition without rules.
  func decided(_ condition: Condition, where isAsked: (Int) -> Bool = { _ in true }) -> Condition {
    switch condition {
    case .rule(let index): return decided(old.rules[index], where: isAsked)
    case .isOne, .includes, .isAnswered, .isWithheld, .isNation, .compares:
      guard let found = comparison(condition), found.namedQuestions.allSatisfy(isAsked) else {
        return .any([])
      }
      return found
    case .not(let inner): return .not(decided(inner, where: isAsked))
    case .all(let terms): return .all(terms.map { decided($0, where: isAsked) })
    case .any(let terms): return .any(terms.map { decided($0, where: isAsked) })
    }
  }

  private func comparison(_ condition: Condition) -> Condition? {
    switch condition {
    case .isOne(let index, let options):
      question(index).map { .isOne(question: $0, options: options) }
    case .includes(let index, let option):
      question(index).map { .includes(question: $0, option: option) }
    case .isAnswered(let index): question(index).map { .isAnswered(question: $0) }
    case .isWithheld(let index, let value):
      question(index).map { .isWithheld(question: $0, as: value) }
    case .isNation(let index, let nations):
      question(index).map { .isNation(question: $0, nations: nations) }
    case .compares(let index, let measure, let comparison, let constant):
      question(index).map { .compares(question: $0, measure, comparison, constant) }
    case .rule, .not, .all, .any: nil
    }
  }
}
