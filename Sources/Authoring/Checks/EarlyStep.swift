import Findings

extension Check {
  /// That everybody can begin: each plan has a step for today or for this week.
  static let earlyStep = Check("every plan begins this week", needsSearch: true) { inspection in
    guard let walk = inspection.search.withoutEarlyStep else { return [] }
    return [
      Finding(
        .noEarlyStep, at: inspection.start,
        "a plan has no step for today or this week, after: \(inspection.words(walk))",
        remedy: "add a step with '@ when today' or '@ when this-week' that holds then")
    ]
  }
}
