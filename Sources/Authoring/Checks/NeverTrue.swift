import Dialog
import Findings

extension Check {
  /// That each comparison could come out true, whatever else must hold beside it.
  static let neverTrue = Check("every comparison can be true", needsSearch: true) { inspection in
    let dialog = inspection.dialog
    return inspection.search.impossible.compactMap { comparison -> Finding? in
      let use = inspection.search.conditions.first { $0.condition.names(comparison) }
      let rule = dialog.rules.firstIndex { $0.names(comparison) }
      guard
        let place = use.map({ dialog.place(of: $0.target) })
          ?? rule.map({ dialog.place(dialog.rulePlaces[$0]) })
      else { return nil }
      return Finding(
        .neverTrue, at: place, "'\(dialog.words(comparison))' is true for no answer",
        remedy: "compare with what can be answered, or remove it", severity: .warning)
    }
  }
}

extension Condition {
  /// Whether a comparison is one of its own, not one of the rules that it names.
  fileprivate func names(_ comparison: Condition) -> Bool {
    switch self {
    case .rule: false
    case .isOne, .includes, .isAnswered, .isWithheld, .isNation, .compares: self == comparison
    case .not(let inner): inner.names(comparison)
    case .all(let inner), .any(let inner): inner.contains { $0.names(comparison) }
    }
  }
}
