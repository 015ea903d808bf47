import Dialog

/// The first moment at which somebody has something to do.
extension WalkSpace {
  /// Walks as far as the first list of things to do, one formula for each place where it is told, and
  /// last the walks on which the plan is the first.
  mutating func firstAdvice() -> [Formula] {
    var ways: [Formula] = []
    var advised = Formula.never
    for node in nodesInOrder() where dialog.nodes[node].givesAdvice {
      let (walks, stops) = arrivals[node]
      let isFirst = diagram.and(stops, diagram.not(advised))
      ways.append(diagram.and(walks, isFirst))
      advised = diagram.or(advised, stops)
    }
    ways.append(diagram.and(walks, diagram.not(advised)))
    return ways
  }
}

extension Node {
  /// Whether it tells a list of things to do.
  var givesAdvice: Bool {
    guard case .say(let paragraphs) = kind else { return false }
    return paragraphs.contains { $0.role == .bullet }
  }
}
