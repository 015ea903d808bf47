import Dialog

extension DialogGraph {
  /// A condition as an author writes it.
  ///
  /// - Parameter condition: The condition; nil stands for none.
  /// - Returns: `detained is yes and not helper`, or `always`.
  func words(_ condition: Condition?) -> String {
    condition.map { words($0, isInner: false) } ?? "always"
  }

  private func words(_ condition: Condition, isInner: Bool) -> String {
    switch condition {
    case .rule(let index): return ruleNames[index]
    case .isOne(let question, let options):
      return questions[question].name + Self.isOne(options)
    case .includes(let question, let option):
      return "\(questions[question].name) includes \(option)"
    case .isAnswered(let question): return "\(questions[question].name) is answered"
    case .isWithheld(let question, .unknown): return "\(questions[question].name) is unknown"
    case .isWithheld(let question, _): return "\(questions[question].name) is declined"
    case .isNation(let question, let nations):
      return "\(questions[question].name).nation" + Self.isOne(nations.map(\.rawValue))
    case .compares(let question, let measure, let comparison, let constant):
      let name = questions[question].name + Self.facet(measure)
      return "\(name) \(comparison.rawValue) \(constant)"
    case .not(let inner): return negated(inner)
    case .all(let terms): return joined(terms, by: " and ", isInner: isInner)
    case .any(let terms): return joined(terms, by: " or ", isInner: isInner)
    }
  }

  private func negated(_ condition: Condition) -> String {
    switch condition {
    case .isOne, .isAnswered, .isWithheld, .isNation:
      let words = words(condition, isInner: true)
      guard let range = words.firstRange(of: " is ") else { return "not " + words }
      return words.replacingCharacters(of: range, with: " is not ")
    case .rule, .includes, .compares, .not, .all, .any:
      return "not " + words(condition, isInner: true)
    }
  }

  private func joined(_ terms: [Condition], by joint: String, isInner: Bool) -> String {
    let words = terms.map { self.words($0, isInner: true) }.joined(separator: joint)
    return isInner ? "(\(words))" : words
  }

  private static func isOne(_ names: [String]) -> String {
    (names.count > 1 ? " is one of " : " is ") + names.joined(separator: ", ")
  }

  private static func facet(_ measure: Condition.Measure) -> String {
    switch measure {
    case .value: ""
    case .daysAway: ".days-away"
    case .daysAgo: ".days-ago"
    case .count: ".count"
    }
  }
}

extension String {
  fileprivate func replacingCharacters(
    of range: Range<String.Index>, with words: String
  ) -> String {
    self[..<range.lowerBound] + words + self[range.upperBound...]
  }
}
