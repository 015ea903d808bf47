import Findings

/// The most questions that somebody may be asked before the plan.
package struct QuestionLimit: Sendable {
  /// The rule for whose people it holds; nil for everybody.
  package let rule: String?
  package let most: Int

  /// What people bear.
  ///
  /// After about a quarter of an hour most give up, and somebody in an emergency, on a borrowed
  /// phone, sooner. Questions that only a letter needs do not count: they are asked after the plan,
  /// and each can be skipped.
  package static let all = [
    QuestionLimit(rule: nil, most: 16), QuestionLimit(rule: "emergency", most: 12),
    QuestionLimit(rule: "urgent", most: 12),
  ]
}

extension Check {
  /// That no walk is longer than people bear.
  static let questionCount = Check("no walk is too long", needsSearch: true) { inspection in
    QuestionLimit.all.compactMap { limit in
      let lengths =
        limit.rule.map { inspection.search.lengthsUnderRule[$0] } ?? inspection.search.lengths
      guard let longest = lengths?.longest, longest.count > limit.most else { return nil }
      let whose = limit.rule.map { " for whom '\($0)' holds" } ?? ""
      return Finding(
        .tooManyQuestions, at: inspection.start,
        "somebody\(whose) is asked \(longest.count) questions, and \(limit.most) is the most: "
          + inspection.words(longest),
        remedy: "ask on the walk only what decides the plan; let letters ask the rest")
    }
  }
}
