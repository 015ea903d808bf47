import Dialog
import Findings

extension Check {
  /// That each condition makes a difference: it holds for some who come to it, and not for all.
  ///
  /// What never holds is reported by what is then never said.
  static let alwaysTrue = Check("every condition decides something", needsSearch: true) {
    inspection in
    let dialog = inspection.dialog
    // A question of letters may guard what no letter of today gets wrong.
    let decisive = inspection.search.conditions.filter { judged in
      if case .detail = judged.target { false } else { judged.isAlways }
    }
    let conditions = decisive.map { judged in
      Finding(
        .alwaysTrue, at: dialog.place(of: judged.target),
        "the condition '\(dialog.words(judged.condition))' of '\(dialog.name(of: judged.target))' "
          + "holds for everybody who comes to it",
        remedy: "remove the condition, or mend it", severity: .warning)
    }
    return conditions + inspection.search.rules.compactMap { Finding(judged: $0, dialog) }
  }
}

extension Finding {
  fileprivate init?(judged: JudgedRule, _ dialog: DialogGraph) {
    let name = dialog.ruleNames[judged.rule]
    let place = dialog.place(dialog.rulePlaces[judged.rule])
    switch judged.verdict {
    case .sometimes: return nil
    case .unused:
      self.init(
        .unusedRule, at: place, "nothing asks for the rule '\(name)'",
        remedy: "use it, or remove it", severity: .warning)
    case .always:
      self.init(
        .alwaysTrue, at: place, "the rule '\(name)' holds wherever it is asked for",
        remedy: "mend its '@ if', or do without it", severity: .warning)
    case .never:
      self.init(
        .neverTrue, at: place, "the rule '\(name)' holds nowhere that it is asked for",
        remedy: "mend its '@ if', or remove it and what it guards", severity: .warning)
    }
  }
}
