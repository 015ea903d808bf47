package import Dialog

extension Condition {
  /// The conditions that must all hold for this one, each as short as it can be said.
  package func terms(in dialog: DialogGraph) -> [Condition] {
    let simple = simplified(in: dialog)
    guard case .all(let terms) = simple else { return [simple] }
    return terms
  }

  /// What is left to say of the condition where some terms are known to hold.
  ///
  /// - Parameters:
  ///   - known: The terms, as short as they can be said.
  ///   - dialog: Where the rules are.
  /// - Returns: The terms that are left; nil when it cannot hold there at all.
  package func terms(beside known: [Condition], in dialog: DialogGraph) -> [Condition]? {
    var all = known
    var left: [Condition] = []
    for term in terms(in: dialog) where !all.contains(term) {
      if all.contains(Condition.not(term).simplified(in: dialog)) { return nil }
      all.append(term)
      left.append(term)
    }
    return left
  }

  /// The same condition, shorter to say: "not" stands only before what cannot be said otherwise,
  /// and rules that have no title are written out.
  func simplified(in dialog: DialogGraph) -> Condition {
    switch self {
    case .rule(let index):
      dialog.ruleTitles[index] == nil ? dialog.rules[index].simplified(in: dialog) : self
    case .isOne, .includes, .isAnswered, .isWithheld, .isNation, .compares: self
    case .not(let inner): inner.negated(in: dialog)
    case .all(let terms): .joined(terms.map { $0.simplified(in: dialog) }, asAll: true)
    case .any(let terms): .joined(terms.map { $0.simplified(in: dialog) }, asAll: false)
    }
  }

  private func negated(in dialog: DialogGraph) -> Condition {
    switch self {
    case .rule(let index):
      // A rule that says "not" has its opposite in words already.
      if case .not(let inner) = dialog.rules[index] { return inner.simplified(in: dialog) }
      if dialog.ruleTitles[index] == nil { return dialog.rules[index].negated(in: dialog) }
      return .not(self)
    case .isOne, .includes, .isAnswered, .isWithheld, .isNation, .compares: return .not(self)
    case .not(let inner): return inner.simplified(in: dialog)
    case .all(let terms):
      return .joined(terms.map { $0.negated(in: dialog) }, asAll: false)
    case .any(let terms):
      return .joined(terms.map { $0.negated(in: dialog) }, asAll: true)
    }
  }

  /// Terms under one "and" or "or", with those of the same kind within them.
  private static func joined(_ terms: [Condition], asAll: Bool) -> Condition {
    let flat = terms.flatMap { term in
      switch term {
      case .all(let inner) where asAll: inner
      case .any(let inner) where !asAll: inner
      case .rule, .isOne, .includes, .isAnswered, .isWithheld, .isNation, .compares, .not, .all,
        .any:
        [term]
      }
    }
    if flat.count == 1 { return flat[0] }
    return asAll ? .all(flat) : .any(flat)
  }
}
